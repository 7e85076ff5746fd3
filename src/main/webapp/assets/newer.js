// Says on the page of a change when the entry was saved elsewhere: at once when that was in this browser, or when one comes back to the
// page, and every few seconds meanwhile.

const state = document.querySelector('[data-newer]');
const {form} = document.querySelector('input[name="revision"]');
const EVERY = 2000;

let tabs;

async function look() {
    if (document.hidden || state.textContent) {
        return;
    }
    const answer = await fetch(state.dataset.revision, {cache: 'no-store'}).catch(() => null);
    if (answer?.ok && Number(await answer.text()) > Number(form.elements.revision.value)) {
        state.textContent = state.dataset.newer;
        state.classList.add('note');
    }
}

// One that is left has been saved, perhaps: the page that follows is only there after that.
addEventListener('pagehide', () => {
    tabs.postMessage(state.dataset.revision);
    tabs.close(); // open, it might keep the page from coming back as it was
});
addEventListener('pageshow', () => {
    tabs = new BroadcastChannel('journal-left');
    tabs.addEventListener('message', ({data}) => data === state.dataset.revision && look());
    look();
});
document.addEventListener('visibilitychange', look);
addEventListener('focus', look);
setInterval(look, EVERY);
