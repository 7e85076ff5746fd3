// Offers the tags that the author has used before, for the one that is being typed.

const field = document.querySelector('input[name="tags"]');
const list = document.getElementById('own-tags');
const MOST = 8;

let known;

function offer() {
    const before = field.value.slice(0, field.value.lastIndexOf(',') + 1);
    const typed = field.value.slice(before.length).trim().toLowerCase();
    const used = before.split(',').map(tag => tag.trim().toLowerCase());
    list.replaceChildren(...known.filter(tag => tag.toLowerCase().startsWith(typed) && !used.includes(tag.toLowerCase())).slice(0, MOST)
        .map(tag => new Option('', before ? `${before} ${tag}` : tag)));
}

field.setAttribute('list', list.id);
field.addEventListener('focus', async () => {
    const answer = await fetch(list.dataset.tags).catch(() => null);
    known = answer?.ok ? await answer.json() : [];
    offer();
}, {once: true});
field.addEventListener('input', () => known && offer());
