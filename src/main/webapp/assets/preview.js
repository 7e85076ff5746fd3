// Shows below the form what it will look like, without leaving the page, and keeps that up to date while it is typed.

const button = document.querySelector('button[name="preview"]');
const {form} = button;
const PAUSE = 500;

let timer;
let request;

function fields() {
    const all = new FormData(form);
    all.delete('pictures'); // a file that was chosen has a way of its own
    return new URLSearchParams(all);
}

// A document and no text: a parser of texts would have to be trusted with them.
function load() {
    request?.abort();
    request = new XMLHttpRequest();
    request.open('POST', button.formAction);
    request.responseType = 'document';
    return new Promise(done => {
        request.onload = ({target}) => done(target.status === 200 ? target.response?.querySelector('#preview') : null);
        request.onerror = () => done(null);
        request.send(fields());
    });
}

async function show() {
    const seen = document.getElementById('preview');
    const section = await load();
    if (section) {
        const shown = document.importNode(section, true);
        seen ? seen.replaceWith(shown) : form.append(shown);
    }
    return document.getElementById('preview') && section;
}

form.addEventListener('submit', event => {
    if (event.submitter !== button || button.dataset.plain) {
        return;
    }
    event.preventDefault();
    event.stopImmediatePropagation(); // the page stays, and the draft is saved on
    show().then(shown => {
        if (shown) {
            document.getElementById('preview').focus();
        } else { // refused, or not to be reached: the page that says so
            button.dataset.plain = true;
            form.requestSubmit(button);
        }
    });
});

form.addEventListener('input', () => {
    clearTimeout(timer);
    if (document.getElementById('preview')) {
        timer = setTimeout(show, PAUSE);
    }
});
