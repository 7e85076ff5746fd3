// Says on the page of a change when the entry was saved elsewhere: at once while one looks at the page, else when one comes back to it.

const state = document.querySelector('[data-version]');
const {form} = document.querySelector('input[name="base"]');
const note = document.getElementById('newer');

let news;
let isTold = false;

function listen() {
    news?.close();
    if (document.hidden || isTold) {
        return;
    }
    news = new EventSource(`${state.dataset.version}?after=${form.elements.base.value}`);
    news.addEventListener('message', () => {
        news.close();
        isTold = true;
        note.showPopover();
    });
    // where there was no answer, the browser asks again by itself; where it was refused, nobody does until one comes back to the page
}

addEventListener('pageshow', listen);
addEventListener('pagehide', () => news?.close()); // open, it might keep the page from coming back as it was
document.addEventListener('visibilitychange', listen);
