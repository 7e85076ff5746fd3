// Says on the page of a change when the entry was saved elsewhere: at once when one comes back to it, and every few seconds meanwhile.

const state = document.querySelector('[data-newer]');
const {form} = document.querySelector('input[name="revision"]');
const EVERY = 5000;

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

document.addEventListener('visibilitychange', look);
addEventListener('focus', look);
addEventListener('pageshow', look);
setInterval(look, EVERY);
