// Adds pictures while one writes: chosen, dragged onto the form or pasted into the text. Without script there is the button.

const input = document.getElementById('pictures');
const {form} = input;
const {text} = form.elements;
const state = document.getElementById('pictures-state');
const asked = document.getElementById('alt');
const described = document.getElementById('described');
const describing = document.getElementById('describing');
const numbers = new Intl.NumberFormat(document.documentElement.lang);

let turn = Promise.resolve();

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

function put(name) {
    const {value, selectionStart: start, selectionEnd: end} = text;
    const before = start === 0 || value.slice(0, start).endsWith('\n\n') ? '' : value[start - 1] === '\n' ? '\n' : '\n\n';
    const after = value.slice(end).startsWith('\n\n') ? '' : value[end] === '\n' ? '\n' : '\n\n';
    text.setRangeText(`${before}![](/pictures/${name})${after}`, start, end, 'end');
    ask(name);
    text.dispatchEvent(new Event('input', {bubbles: true})); // the draft is saved
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
    label.textContent = label.textContent.replace('{0}', numbers.format(number));
    hidden.name = 'picture';
    hidden.value = name;
    field.name = 'alt';
    described.append(item);
    asked.hidden = false;
}

async function send(file) {
    tell(state.dataset.sending.replace('{0}', file.name));
    const body = new FormData();
    body.append('_csrf', form.elements._csrf.value);
    body.append('pictures', file);
    try {
        const answer = await fetch(input.dataset.uploads, {method: 'POST', body, redirect: 'manual'});
        const {names, refusals} = await answer.json(); // what else it is answered with is a page
        names.forEach(put);
        return refusals;
    } catch {
        return [state.dataset.failed];
    }
}

async function addAll(files) {
    if (form.elements.format.value === 'plain') {
        refuse([state.dataset.plain]);
        tell('');
        return;
    }
    const refusals = [];
    for (const file of files) {
        refusals.push(...await send(file));
    }
    refuse(refusals);
    tell(refusals.length > 0 ? refusals.join(' ') : state.dataset.done);
}

// One after another, each where the cursor is then.
function add(files) {
    turn = turn.then(() => addAll(files));
}

input.addEventListener('change', () => {
    add([...input.files]);
    input.value = '';
});
form.addEventListener('dragover', event => event.dataTransfer.types.includes('Files') && event.preventDefault());
form.addEventListener('drop', event => {
    if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        add([...event.dataTransfer.files]);
    }
});
text.addEventListener('paste', event => {
    const {files} = event.clipboardData;
    if (files.length > 0 && !event.clipboardData.getData('text/plain')) {
        event.preventDefault();
        add([...files]);
    }
});

form.querySelector('button[name="add"]').hidden = true;
document.getElementById('pictures-hint').textContent = input.dataset.hint;
