// Keeps on this device what is typed and could not be saved, and offers it to the same author wherever one writes. It stands beside the
// pages that the worker keeps, and like them it is gone after a sign-out.

const {form} = document.querySelector('textarea[name="text"]');
const {formAction} = form.querySelector('button[name="draft"]');
const state = form.querySelector('[data-saved]');
const offer = document.getElementById('unsaved');
const isTypedHere = state.dataset.unsaved !== undefined; // no draft has the words of this page
const page = `${formAction}?${Math.random()}`;
const PAUSE = 200;
const NAME_MAX = 80;

let place = page; // where the words of this page are kept
let isKept = false;
let timer;
let turn = Promise.resolve(); // one after another

function words() {
    const fields = new FormData(form);
    ['_csrf', 'pictures'].forEach(name => fields.delete(name)); // a token is the page's; a file has a way of its own
    return new URLSearchParams(fields);
}

function said(all) {
    const fields = new URLSearchParams(all);
    ['key', 'saves'].forEach(name => fields.delete(name));
    return fields.toString();
}

// Nothing is done where the journal keeps nothing on devices, or the browser does not.
function inTurn(work) {
    turn = turn.then(async () => {
        const registration = await navigator.serviceWorker?.getRegistration();
        if (registration) {
            await work(`${registration.scope} words ${offer.dataset.author}`);
        }
    }).catch(() => {});
}

function keep() {
    timer = undefined;
    isKept = true;
    const body = words();
    inTurn(async name => (await caches.open(name)).put(place, new Response(body)));
}

form.addEventListener('unsaved', () => timer ??= setTimeout(keep, PAUSE));
form.addEventListener('saved', () => {
    clearTimeout(timer);
    timer = undefined;
    if (isKept) {
        isKept = false;
        inTurn(async name => (await caches.open(name)).delete(place));
    }
});

// Answered in another way than with a draft, the same is sent as a form: the page that comes says what is wrong, and has the words.
function sendAsForm(address, body) {
    const carrier = document.createElement('form');
    carrier.method = 'post';
    carrier.action = address;
    carrier.hidden = true;
    for (const [name, value] of body) {
        const field = document.createElement('textarea');
        field.name = name;
        field.value = value;
        carrier.append(field);
    }
    document.body.append(carrier);
    carrier.submit();
}

async function save(cache, request, body, note) {
    body.set('_csrf', form.elements._csrf.value);
    const address = request.url.split('?')[0];
    const answer = await fetch(address, {method: 'POST', body, redirect: 'manual', headers: {Prefer: 'return=minimal'}}).catch(() => null);
    if (answer?.status === 204) {
        await cache.delete(request);
        location.assign(answer.headers.get('Content-Location'));
    } else if (answer) {
        sendAsForm(address, body);
    } else {
        note.querySelector('[role="status"]').textContent = state.dataset.failed;
    }
}

function show(cache, request, body) {
    const note = offer.content.firstElementChild.cloneNode(true);
    const text = note.querySelector('[data-text]');
    const [before, after] = text.dataset.text.split('{0}');
    const name = document.createElement('bdi');
    name.textContent = [...(body.get('title').trim() || body.get('text').trim())].slice(0, NAME_MAX).join('');
    text.append(before, name, after);
    note.querySelector('[data-save]').addEventListener('click', () => save(cache, request, body, note));
    note.querySelector('[data-discard]').addEventListener('click', () => {
        cache.delete(request);
        note.remove();
    });
    form.before(note);
}

inTurn(async name => {
    if (!await caches.has(name)) {
        return;
    }
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
        const body = new URLSearchParams(await (await cache.match(request)).text());
        if (said(body) !== said(words())) {
            show(cache, request, body);
        } else if (isTypedHere) {
            place = request.url; // it is the copy of this page now
            isKept = true;
        } else {
            await cache.delete(request); // it is a draft meanwhile
        }
    }
});
