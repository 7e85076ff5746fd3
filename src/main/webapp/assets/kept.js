// Lists the pages that the worker has kept on this device, the one read last first.

const characters = {lt: '<', gt: '>', amp: '&'};
const [before, after] = document.title.split(document.querySelector('h1').textContent); // what all titles have around them

// Read by hand: a parser would want to be trusted with the whole page.
function titleOf(html) {
    const [, title] = /<title>(.*?)<\/title>/s.exec(html) ?? [html, ''];
    const text = title.replace(/&(?:#(\d+)|(\w+));/g,
        (written, code, name) => code ? String.fromCodePoint(code) : characters[name] ?? written);
    return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : text;
}

function item(address, title) {
    const link = document.createElement('a');
    link.href = address;
    link.dir = 'auto';
    link.textContent = title || address;
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
}

const registration = await navigator.serviceWorker?.getRegistration();
const items = [];
if (registration) {
    const names = (await caches.keys()).filter(name => name.startsWith(`${registration.scope} pages `));
    for (const name of names) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            const page = await cache.match(request, {ignoreVary: true});
            items.unshift(item(request.url, titleOf(await page.text())));
        }
    }
}
document.getElementById('kept').append(...items);
document.getElementById('kept').hidden = items.length === 0;
document.getElementById('none').hidden = items.length > 0;
