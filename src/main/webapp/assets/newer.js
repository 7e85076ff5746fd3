// Says on the page of a change when the entry was saved elsewhere: at once while one looks at the page, else when one comes back to it.

const state = document.querySelector('[data-version]');
const {form} = document.querySelector('input[name="base"]');
const note = document.getElementById('newer');

const AGAIN = 10000; // where an answer was refused; where there was none the browser asks again by itself

let news;
let timer;
let isTold = false;

function listen() {
    clearTimeout(timer);
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
    news.addEventListener('error', ({target}) => {
        if (target.readyState === EventSource.CLOSED) {
            timer = setTimeout(listen, AGAIN);
        }
    });
}

addEventListener('pageshow', listen);
addEventListener('pagehide', () => news?.close()); // open, it might keep the page from coming back as it was
document.addEventListener('visibilitychange', listen);
