// Adds pictures while one writes: chosen, dragged onto the page or pasted into the text. Without script there is the button.

const input = document.getElementById('pictures');
const {form} = input;
const {text} = form.elements;
const state = document.getElementById('pictures-state');
const asked = document.getElementById('alt');
const described = document.getElementById('described');
const describing = document.getElementById('describing');

let turn = Promise.resolve();
let adding = 0; // how many times files were added that are not all sent yet
let refused = []; // of these
let isComposing = false;
let waiting; // the submit that goes on when they are

function tell(words) {
    state.textContent = words;
}

// Where the form without script has them, too.
function refuse(refusals) {
    let list = document.getElementById('pictures-errors');
    if (!list) {
        list = document.createElement('ul');
        list.id = 'pictures-errors';
        list.className = 'refusals';
        input.before(list);
    }
    list.replaceChildren(...refusals.map(words => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
    }));
    list.hidden = refusals.length === 0;
}

// Behind what is selected, which stays.
function put(name) {
    const {value, selectionEnd: at} = text;
    const before = at === 0 || value.slice(0, at).endsWith('\n\n') ? '' : value[at - 1] === '\n' ? '\n' : '\n\n';
    const after = value.slice(at).startsWith('\n\n') ? '' : value[at] === '\n' ? '\n' : '\n\n';
    const written = `${before}![](/pictures/${name})${after}`;
    text.setSelectionRange(at, at);
    // execCommand alone lets the browser undo it, and writes where the focus is
    if (document.activeElement !== text || !document.execCommand('insertText', false, written)) {
        text.setRangeText(written, at, at, 'end');
        text.dispatchEvent(new Event('input', {bubbles: true})); // the draft is saved
    }
    ask(name);
}

// What an input method is composing would be torn apart.
async function composed() {
    while (isComposing) {
        await new Promise(done => text.addEventListener('compositionend', () => setTimeout(done), {once: true}));
    }
}

function ask(name) {
    const number = described.children.length + 1;
    const item = describing.content.firstElementChild.cloneNode(true);
    const [label, hidden, field] = item.children;
    const picture = document.createElement('img');
    picture.src = `${new URL(input.dataset.uploads, location).pathname.replace(/uploads$/, '')}pictures/${name}/small`;
    picture.alt = '';
    item.prepend(picture);
    field.id = label.htmlFor = `alt-${number}`;
    label.textContent = label.textContent.replace('{0}', number.toLocaleString(document.documentElement.lang));
    hidden.name = 'picture';
    hidden.value = name;
    field.name = 'alt';
    described.append(item);
    asked.hidden = false;
}

async function send(file) {
    tell(state.dataset.sending.replace('{0}', file.name));
    const body = new FormData();
    body.append('pictures', file);
    try {
        const headers = {'X-CSRF-Token': form.elements._csrf.value}; // without it the journal reads nothing of the body
        const answer = await fetch(input.dataset.uploads, {method: 'POST', headers, body, redirect: 'manual'});
        const {names, refusals} = await answer.json(); // what else it is answered with is a page
        await composed();
        names.forEach(put);
        return refusals;
    } catch {
        return [state.dataset.failed];
    }
}

async function addAll(files) {
    if (form.elements.format.value === 'plain') {
        refused.push(state.dataset.plain);
        refuse(refused);
        tell('');
        return;
    }
    for (const file of files) {
        refused.push(...await send(file));
    }
    refuse(refused);
    tell(refused.length > 0 ? refused.join(' ') : state.dataset.done);
}

// One after another, each where the cursor is then.
function add(files) {
    if (adding === 0) {
        refused = [];
    }
    adding++;
    turn = turn.then(() => addAll(files)).finally(() => adding--);
}

input.addEventListener('change', () => {
    add([...input.files]);
    input.value = '';
});
// Beside the form, too: there a browser would open the file in place of the page.
addEventListener('dragover', event => event.dataTransfer.types.includes('Files') && event.preventDefault());
addEventListener('drop', event => {
    if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        add([...event.dataTransfer.files]);
    }
});
text.addEventListener('compositionstart', () => isComposing = true);
text.addEventListener('compositionend', () => isComposing = false);
text.addEventListener('paste', event => {
    const {files} = event.clipboardData;
    if (files.length > 0 && !event.clipboardData.getData('text/plain')) {
        event.preventDefault();
        add([...files]);
    }
});

// Before the scripts that show or save what is sent: they get it when the pictures are in it.
form.addEventListener('submit', async event => {
    if (adding === 0) {
        return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = event; // the last of several
    while (adding > 0) {
        await turn;
    }
    if (waiting === event && refused.length === 0) {
        form.requestSubmit(event.submitter);
    } else if (waiting === event) {
        input.focus(); // where it says why
    }
});

form.querySelector('button[name="add"]').hidden = true;
document.getElementById('pictures-hint').textContent = input.dataset.hint;
