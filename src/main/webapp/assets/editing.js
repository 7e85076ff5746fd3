// A row of buttons that write Markdown, keyboard shortcuts, and how much is written.

const {form} = document.querySelector('textarea[name="text"]');
const {text} = form.elements;
const tools = document.querySelector('[role="toolbar"]');
const shortcuts = document.getElementById('shortcuts');
const count = document.getElementById('count');
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const PAUSE = 300;

let timer;
let numbers; // the first of all such things takes a telephone a tenth of a second: only when something is written
let words;

// execCommand alone lets the browser undo it
function write(from, to, written, selectFrom, selectTo) {
    text.focus();
    text.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, written)) {
        text.setRangeText(written);
        text.dispatchEvent(new Event('input', {bubbles: true}));
    }
    text.setSelectionRange(selectFrom, selectTo);
}

// Two stars are bold alone, three are bold and italic.
function isAround(before, after, left, right) {
    return left.endsWith(before) && right.startsWith(after)
        && (before !== '*' || [/\**$/.exec(left), /^\**/.exec(right)].every(([stars]) => stars.length % 2 === 1));
}

// Puts marks around what is selected, or takes them away.
function surround(before, after) {
    const {selectionStart: from, selectionEnd: to, value} = text;
    const selected = value.slice(from, to);
    if (isAround(before, after, value.slice(0, from), value.slice(to))) {
        write(from - before.length, to + after.length, selected, from - before.length, to - before.length);
    } else {
        write(from, to, before + selected + after, from + before.length, to + before.length);
    }
}

// Puts a mark before each line that is selected, or takes it away where all have it.
function begin(mark) {
    const from = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
    const end = text.value.indexOf('\n', text.selectionEnd);
    const to = end < 0 ? text.value.length : end;
    const lines = text.value.slice(from, to).split('\n');
    const marked = lines.every(line => line.startsWith(mark));
    const written = lines.map(line => marked ? line.slice(mark.length) : mark + line).join('\n');
    write(from, to, written, from + (lines.length > 1 ? 0 : written.length), from + written.length);
}

function use(tool) {
    const {before, after, line} = tool.dataset;
    line ? begin(line) : surround(before, after);
}

function isMarkdown() {
    return form.elements.format.value === 'markdown';
}

function show() {
    tools.hidden = !isMarkdown();
}

function tell() {
    numbers ??= new Intl.NumberFormat(document.documentElement.lang);
    words ??= new Intl.Segmenter(undefined, {granularity: 'word'});
    const written = text.value;
    const length = [...written].length;
    const values = [[...words.segment(written)].filter(({isWordLike}) => isWordLike).length, length, count.dataset.most];
    count.textContent = count.dataset.text.replace(/\{(\d)\}/g, (all, number) => numbers.format(values[number]));
    count.classList.toggle('too-long', length > count.dataset.most);
}

function toolOf(key) {
    return isMarkdown() && [...tools.querySelectorAll('[data-key]')].find(({dataset}) => dataset.key === key);
}

// Where the letters are others, it is the place of the key that counts.
function keyOf({key, code}) {
    return (/^[ -~]+$/.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();
}

// One stop of the Tab key, and arrows inside (ARIA Authoring Practices, toolbar).
tools.addEventListener('keydown', event => {
    const buttons = [...tools.querySelectorAll('button')];
    const forwards = getComputedStyle(tools).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backwards = forwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = buttons.indexOf(event.target);
    const next = {[forwards]: at + 1, [backwards]: at - 1, Home: 0, End: -1}[event.key];
    if (next !== undefined) {
        event.preventDefault();
        const button = buttons.at(next % buttons.length);
        buttons.forEach(other => other.tabIndex = other === button ? 0 : -1);
        button.focus();
    }
});

// A key without another one counts only here, where nobody types or speaks a text (WCAG 2.2, 2.1.4).
tools.addEventListener('keydown', event => {
    if (event.key === '?') {
        event.preventDefault();
        shortcuts.showModal();
    }
});

tools.addEventListener('click', ({target}) => {
    const button = target.closest('button');
    if (button?.dataset.help !== undefined) {
        shortcuts.showModal();
    } else if (button) {
        use(button);
    }
});

form.addEventListener('keydown', event => {
    if (event.isComposing || event.metaKey !== isMac || event.ctrlKey === isMac || event.altKey || event.shiftKey) {
        return;
    }
    const key = keyOf(event);
    const tool = event.target === text && toolOf(key);
    if (tool) {
        use(tool);
    } else if (key === 's') {
        form.requestSubmit(form.querySelector('button[name="draft"]'));
    } else if (key === 'enter') {
        form.requestSubmit(form.querySelector('.choices button'));
    } else {
        return;
    }
    event.preventDefault();
});

shortcuts.querySelector('[data-close]').addEventListener('click', () => shortcuts.close());

form.addEventListener('change', ({target}) => target.name === 'format' && show());
text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
});

tools.querySelectorAll('button').forEach((button, at) => button.tabIndex = at === 0 ? 0 : -1);
text.after(count);
count.hidden = false;
show();
tools.inert = false;
if (text.value) {
    tell();
}
