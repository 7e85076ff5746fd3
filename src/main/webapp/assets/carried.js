// Asks before a page is left that has the only copy of a form: it waits to be sent once more.

let isSent = false;

document.querySelector('main').addEventListener('submit', () => isSent = true);
addEventListener('pageshow', () => isSent = false); // back again
addEventListener('beforeunload', event => isSent || event.preventDefault());
