// Keeps what has been read on this device, for reading it without a network. Worker.java writes what `journal` is before this.
//
// Only what anybody may read is kept: where somebody is signed in the page is asked for once more, as nobody. What somebody has
// read is still theirs alone: it is forgotten as soon as an answer is for another reader.

const STATIC = `${registration.scope} static`;
const PAGES = `${registration.scope} pages `; // and of whom
const PICTURES = `${registration.scope} pictures `; // of these pages, and of whom
const WORDS = `${registration.scope} words `; // that could not be saved, and whose: unsaved.js
const MOST = {[PAGES]: 50, [PICTURES]: 100};

let asked = 0; // pages so far
let answered = 0; // the latest of them whose answer said whose it is
let reader; // and whose it was
let turn = Promise.resolve();
let early = []; // pictures that came before it was known whose they are

addEventListener('install', event => event.waitUntil(prepare()));
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.waitUntil(readAgain(event.source.url, event.data)));
addEventListener('fetch', event => {
    const {request} = event;
    const {origin, pathname} = new URL(request.url);
    if (request.method === 'GET' && request.mode === 'navigate') {
        event.respondWith(page(event).catch(() => fetch(request))); // what goes wrong on the device stops nobody who has a network
    } else if (request.method === 'GET' && origin === location.origin && pathname.startsWith(journal.assets)) {
        event.respondWith(asset(event).catch(() => fetch(request)));
    } else if (request.method === 'GET' && isPicture(request.url)) {
        event.respondWith(picture(event).catch(() => fetch(request)));
    } else if (request.method === 'POST' && pathname === journal.signOut) {
        event.waitUntil(forget());
    }
});

async function prepare() {
    const cache = await caches.open(STATIC);
    await cache.put(journal.offline, await fetched(journal.offline, {cache: 'reload'}));
    await Promise.all(journal.shell.map(async address => cache.put(nameOf(address), await fetched(address))));
    await skipWaiting();
}

async function fetched(address, how) {
    const answer = await fetch(address, how);
    if (!answer.ok) {
        throw new Error(`${address} answered ${answer.status}`);
    }
    return answer;
}

// Pages: the network first.

async function page(event) {
    const number = ++asked;
    const answer = await answerTo(event.request);
    if (!answer) {
        return fromDevice(event.request.url);
    }
    const copy = answer.clone();
    await hear(answer, number);
    event.waitUntil(keep(event.request.url, copy));
    return answer;
}

// A page that was opened before the worker was there, with the pictures that it shows.
async function readAgain(address, pictures) {
    const number = ++asked;
    const answer = await answerTo(address, {redirect: 'manual'});
    if (answer) {
        await hear(answer, number);
        await keep(address, answer);
        const all = new Set([...pictures, ...early]);
        early = [];
        await Promise.all([...all].filter(isPicture).map(keepPicture));
    }
}

async function answerTo(request, how) {
    try {
        return await fetch(request, how);
    } catch {
        return null;
    }
}

// Whose an answer is; '' is nobody. Undefined where it does not say, as a redirect or the failure of a proxy.
function readerOf(answer) {
    return answer.headers.get(journal.reader) ?? (answer.ok ? '' : undefined);
}

// An answer that was overtaken by one to a later request says nothing: somebody may have signed in or out between them.
function hear(answer, number) {
    const now = readerOf(answer);
    return inTurn(async () => {
        if (now === undefined || number < answered) {
            return;
        }
        answered = number;
        if (reader !== now) {
            await removeAllBut(now);
            reader = now;
        }
    });
}

async function keep(address, answer) {
    const whose = readerOf(answer);
    const open = whose ? await answerTo(address, asNobody(answer)) : answer;
    if (open && mayBeKept(open)) {
        await put(PAGES, whose, address, open);
    } else if (open?.status === 404) { // not for everybody any more
        await inTurn(() => drop(address));
    }
}

async function drop(address) {
    for (const name of await namesOf(PAGES)) {
        const cache = await caches.open(name);
        if (await cache.delete(address, {ignoreVary: true})) {
            await caches.delete(name.replace(PAGES, PICTURES)); // its own are among them
        }
    }
}

async function put(kind, whose, address, answer) {
    const whole = new Response(await answer.blob(), {headers: answer.headers}); // nobody else's turn waits for the network
    await inTurn(async () => {
        if (reader !== whose) {
            return;
        }
        const cache = await caches.open(kind + whose);
        await cache.delete(address, {ignoreVary: true});
        await cache.put(address, whole);
        for (const oldest of (await cache.keys()).slice(0, -MOST[kind])) {
            await cache.delete(oldest, {ignoreVary: true});
        }
    });
}

function asNobody(answer) {
    return {credentials: 'omit', cache: 'no-cache', redirect: 'manual', headers: {'Accept-Language': answer.headers.get('Content-Language')}};
}

function mayBeKept(answer) {
    return answer.status === 200 && !answer.redirected && !answer.headers.has(journal.reader)
        && new URL(answer.url).pathname !== journal.offline
        && (answer.headers.get('Content-Type') ?? '').startsWith('text/html')
        && !/no-store|private/.test(answer.headers.get('Cache-Control'));
}

function fromDevice(address) {
    return inTurn(async () => await kept(PAGES, address) ?? await keptIn(STATIC, address) ?? await keptIn(STATIC, journal.offline)
        ?? Response.error());
}

function keptIn(cacheName, address) {
    return caches.match(address, {cacheName, ignoreVary: true});
}

async function namesOf(kind) {
    return (await caches.keys()).filter(name => name.startsWith(kind));
}

async function kept(kind, address) {
    for (const name of await namesOf(kind)) {
        const answer = await keptIn(name, address);
        if (answer) {
            return answer;
        }
    }
    return undefined;
}

// Who signs out wants nothing left, whatever comes of the request.
function forget() {
    answered = ++asked;
    return inTurn(async () => {
        reader = undefined;
        await removeAllBut();
        await Promise.all((await namesOf(WORDS)).map(name => caches.delete(name)));
    });
}

async function removeAllBut(whose) {
    for (const kind of Object.keys(MOST)) {
        for (const name of (await namesOf(kind)).filter(name => name !== kind + whose)) {
            await caches.delete(name);
        }
    }
}

// One after another: what is kept for one reader may not cross with what is forgotten for the next.
function inTurn(work) {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
}

// Pictures: they never change, but who may see them does. One that nobody in particular may see is kept.

function isPicture(address) {
    return address.startsWith(new URL(journal.pictures, location));
}

async function picture(event) {
    const {url} = event.request;
    const answer = await answerTo(event.request);
    if (answer?.ok) {
        event.waitUntil(keepPicture(url));
    }
    return answer ?? await inTurn(() => kept(PICTURES, url)) ?? Response.error();
}

// A browser ends its workers when they have nothing to do: whose the pages are that are kept, the next one knows from their name.
async function remember() {
    reader ??= (await namesOf(PAGES))[0]?.slice(PAGES.length);
}

async function keepPicture(address) {
    await inTurn(remember);
    const whose = reader;
    if (whose === undefined) { // the page of it is read again at once
        early = [...early, address].slice(-MOST[PICTURES]);
        return;
    }
    if (await keptIn(PICTURES + whose, address)) {
        return;
    }
    const open = await answerTo(address, {credentials: 'omit', cache: 'no-cache', redirect: 'manual'});
    if (open?.ok) {
        await put(PICTURES, whose, address, open);
    }
}

// Static files: kept by their names without the hash, so that a new version takes the place of the old one, and the old one's
// pages are still read in some style.

function nameOf(address) {
    return address.replace(/\.[0-9a-f]+(?=\.\w+$)/, '');
}

async function asset(event) {
    const {request} = event;
    const name = nameOf(request.url);
    const older = await keptIn(STATIC, name);
    if (older?.url === request.url) {
        return older;
    }
    const answer = await answerTo(request);
    if (answer?.ok) {
        const copy = answer.clone();
        event.waitUntil(caches.open(STATIC).then(cache => cache.put(name, copy)));
    }
    return answer ?? older ?? Response.error();
}
