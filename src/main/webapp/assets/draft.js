// Keeps what is typed as a draft, while it is typed. Without script, or where that fails, there is the button.

const button = document.querySelector('button[name="draft"]');
const {form} = button;
const state = form.querySelector('[data-saved]');
const clock = new Intl.DateTimeFormat(document.documentElement.lang, {timeStyle: 'short'});
const PAUSE = 2000, AGAIN = 10000, LONGEST = 3000;
const STATES = {401: 'ended', 403: 'ended', 413: 'refused', 422: 'refused'};

let timer;
let saving;
let kept = typed();
let sent = false; // it is on its way, and what leaving the page sets off must not save it once more

function typed() {
    const fields = new FormData(form);
    ['_csrf', 'key', 'saved'].forEach(name => fields.delete(name));
    return words(fields).toString();
}

// A file that was chosen has a way of its own.
function words(fields) {
    fields.delete('pictures');
    return new URLSearchParams(fields);
}

function tell(key) {
    const text = state.dataset[key].replace('{0}', clock.format(new Date()));
    if (state.textContent !== text) { // said once
        state.textContent = text;
    }
}

function plan(pause) {
    clearTimeout(timer);
    if (!sent) {
        timer = setTimeout(save, pause);
    }
}

async function send(now) {
    try {
        const answer = await fetch(button.formAction,
            {method: 'POST', body: words(new FormData(form)), headers: {Prefer: 'return=minimal'}, redirect: 'manual'});
        if (answer.status !== 204) {
            tell(STATES[answer.status] ?? 'failed');
            return STATES[answer.status] !== undefined;
        }
        form.elements.key.value = new URL(answer.headers.get('Content-Location'), location).searchParams.get('draft');
        form.elements.saved.value = answer.headers.get('ETag').replaceAll('"', '');
        kept = now;
        tell('saved');
        return true;
    } catch {
        tell('failed');
        return false;
    }
}

async function save() {
    await saving;
    const now = typed();
    if (now !== kept) {
        saving = send(now);
        const isDone = await saving;
        saving = undefined;
        if (!isDone) {
            plan(AGAIN);
        }
    }
}

form.addEventListener('input', () => plan(PAUSE));
addEventListener('online', () => plan(0));
document.addEventListener('visibilitychange', () => document.hidden && plan(0));
form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (saving) { // two that arrive at once would be two drafts
        event.preventDefault();
        const {submitter} = event;
        Promise.race([saving, new Promise(over => setTimeout(over, LONGEST))]).then(() => {
            saving = undefined;
            form.requestSubmit(submitter);
        });
    } else {
        sent = true;
    }
});
addEventListener('pageshow', () => sent = false); // back again
