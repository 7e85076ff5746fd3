// Keeps what is typed as a draft, while it is typed. Without script, or where that fails, there is the button.

const button = document.querySelector('button[name="draft"]');
const {form} = button;
const state = form.querySelector('[data-saved]');
const PAUSE = 2000, LATEST = 10000, AGAIN = 10000, LONGEST = 3000, STOPPED = 5000;
const KEEPALIVE_MAX = 60000; // bytes: a browser takes 64 KiB
const STATES = {401: 'ended', 403: 'ended', 413: 'refused', 422: 'refused'};
const SECOND = 1000;
const REFUSAL = /<ul class="refusals"[^>]*>\s*<li>(.*?)<\/li>/s; // of the page that a button would bring; read by hand: a parser would want to be trusted

let timer;
let begun; // when the first of the words was typed that no save has taken along
let saving;
let sent; // the words of the save under way
let stop;
let kept = isOnThisPageOnly() ? undefined : typed();
let isUnsaved = false; // a save has failed, and none has gone well since
let open = 0; // until then the journal takes no save of this author
let away = 0; // until then it is on its way, and must not be saved once more: a page that is there longer was stopped from leaving
let waiting; // the submit that goes on when the save under way is done

// Words that were refused, or only looked at.
function isOnThisPageOnly() {
    return state.dataset.unsaved !== undefined && /\S/.test(form.elements.title.value + form.elements.text.value);
}

function typed() {
    const fields = new FormData(form);
    ['_csrf', 'key', 'saves'].forEach(name => fields.delete(name));
    return words(fields);
}

// A file that was chosen has a way of its own.
function words(fields) {
    fields.delete('pictures');
    return new URLSearchParams(fields).toString();
}

function tell(key, why = '') {
    const now = new Date().toLocaleTimeString(document.documentElement.lang, {timeStyle: 'short'});
    const text = `${state.dataset[key].replace('{0}', now)} ${why}`.trim();
    if (state.textContent !== text) { // said once
        state.textContent = text;
    }
}

// Which keeps the only copy of what is typed, or need not any more.
function tellDevice() {
    form.dispatchEvent(new Event(isUnsaved ? 'unsaved' : 'saved'));
}

function plan(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(pause, Math.max(away, open) - performance.now() + 1));
}

async function send(now) {
    sent = now;
    const body = words(new FormData(form));
    try {
        const answer = await fetch(button.formAction, {
            method: 'POST', body, redirect: 'manual', signal: stop.signal,
            headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Prefer: 'return=minimal'},
            keepalive: body.length < KEEPALIVE_MAX // it arrives though the page is left
        });
        if (answer.status === 429) {
            open = performance.now() + SECOND * (answer.headers.get('Retry-After') ?? 1);
            tell('early');
            return false;
        }
        if (answer.status !== 204) {
            const [, why] = answer.status === 422 && REFUSAL.exec(await answer.text()) || [];
            tell(STATES[answer.status] ?? 'failed', why);
            return STATES[answer.status] !== undefined;
        }
        form.elements.key.value = new URL(answer.headers.get('Content-Location'), location).searchParams.get('draft');
        form.elements.saves.value = answer.headers.get('ETag').replaceAll('"', '');
        kept = now;
        tell('saved');
        return true;
    } catch {
        tell('failed');
        return false;
    }
}

async function save() {
    clearTimeout(timer);
    if (performance.now() < open) {
        plan(0); // then
        return;
    }
    if (performance.now() < away || saving) { // two that arrive at once would be two drafts
        return;
    }
    begun = undefined;
    const now = typed();
    if (now === kept) {
        if (isUnsaved) { // typed and taken back
            isUnsaved = false;
            tellDevice();
        }
        return;
    }
    stop = new AbortController();
    saving = send(now);
    const isDone = await saving;
    saving = undefined;
    isUnsaved = kept !== now;
    tellDevice();
    if (!isDone) {
        plan(performance.now() < open ? 0 : AGAIN);
    } else if (typed() !== now) { // meanwhile
        plan(document.hidden ? 0 : PAUSE);
    }
}

form.addEventListener('input', () => {
    if (isUnsaved) {
        tellDevice();
    }
    begun ??= performance.now();
    plan(Math.min(PAUSE, begun + LATEST - performance.now()));
});
form.addEventListener('given', ({target}) => { // which nobody typed
    if (kept !== undefined) {
        const fields = new URLSearchParams(kept);
        fields.set(target.name, target.value);
        kept = fields.toString();
    }
});
addEventListener('online', () => plan(0));
document.addEventListener('visibilitychange', () => document.hidden && save());
addEventListener('pagehide', () => {
    if (saving && performance.now() >= away && typed() !== sent) {
        send(typed()); // nobody is there to do it afterwards: it may become a draft beside the other one
    }
});
addEventListener('beforeunload', event => {
    if (isUnsaved && performance.now() >= away && typed() !== kept) {
        event.preventDefault(); // asks
    }
});
form.addEventListener('submit', event => {
    if (event.submitter?.dataset.enter !== undefined) { // Enter in a field: the page stays
        event.preventDefault();
        save();
        return;
    }
    if (isUnsaved) {
        save(); // once more: what arrives now is not offered afterwards
    }
    clearTimeout(timer);
    away = performance.now() + STOPPED;
    if (!saving) {
        return;
    }
    event.preventDefault();
    waiting = event; // the last of several
    setTimeout(late => late.abort(), LONGEST, stop);
    saving.then(() => {
        if (waiting === event) {
            waiting = undefined;
            form.requestSubmit(event.submitter);
        }
    });
});
addEventListener('pageshow', ({persisted}) => {
    if (persisted) { // back again
        away = 0;
        waiting = undefined;
    }
});

if (kept === undefined) {
    plan(PAUSE);
}
