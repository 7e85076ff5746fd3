// A row of buttons that write Markdown, keyboard shortcuts, and how much is written.

const {form} = document.querySelector('textarea[name="text"]');
const {text} = form.elements;
const tools = document.querySelector('[role="toolbar"]');
const shortcuts = document.getElementById('shortcuts');
const count = document.getElementById('count');
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const PAUSE = 300;
const LINE_MARK = /^\s*(?:(?:>|[-+*]|\d{1,9}[.)]|#{1,6})\s+(?:\[[ xX]\]\s+)?)*/; // of a list, a task, a quote or a heading

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

// Code with a backtick in it stands between longer ones (CommonMark 0.31, 6.1).
function marksFor(before, after, words) {
    const ticks = before === '`' && words.includes('`') ? '`'.repeat(Math.max(...words.match(/`+/g).map(({length}) => length)) + 1) : '';
    return ticks ? [`${ticks} `, ` ${ticks}`] : [before, after];
}

function isMarked(before, after, words) {
    const [left, right] = before.startsWith('*') ? [/^\**/.exec(words)[0], /\**$/.exec(words)[0]]
        : [words.slice(0, before.length), words.slice(-after.length)];
    return words.length > left.length + right.length && isAround(before, after, left, right);
}

// The ends of what is between two places without the mark of its line and without white space, where no marks work.
function trimmed(value, from, to) {
    const isLine = from === 0 || value[from - 1] === '\n';
    const start = from + (isLine ? LINE_MARK : /^\s*/).exec(value.slice(from, to))[0].length;
    return [start, start + value.slice(start, to).trimEnd().length];
}

// What is selected in parts with marks of their own: paragraphs, or lines where one begins with a mark.
function partsOf(value, from, to) {
    const parts = [];
    let start = from;
    value.slice(from, to).split(/(\n\s*\n)/).forEach((paragraph, at) => {
        const lines = at % 2 ? [] : paragraph.split('\n');
        const each = lines.some(line => LINE_MARK.exec(line)[0].trim()) ? lines : [lines.join('\n')];
        let place = start;
        each.forEach(part => {
            parts.push(trimmed(value, place, place + part.length));
            place += part.length + 1;
        });
        start += paragraph.length;
    });
    return parts.filter(([first, last]) => first < last);
}

// Puts marks around what is selected, or takes them away.
function surround(before, after) {
    const {selectionStart: from, selectionEnd: to, value} = text;
    const parts = from === to ? [[from, to]] : partsOf(value, from, to);
    if (parts.length === 1) {
        surroundOne(before, after, ...parts[0]);
    } else if (parts.length) {
        surroundEach(before, after, parts);
    }
}

function surroundOne(before, after, from, to) {
    const {value} = text;
    const words = value.slice(from, to);
    const [left, right] = marksFor(before, after, words);
    if (isAround(left, right, value.slice(0, from), value.slice(to))) {
        write(from - left.length, to + right.length, words, from - left.length, to - left.length);
    } else if (isMarked(before, after, words)) {
        write(from, to, words.slice(before.length, -after.length), from, to - before.length - after.length);
    } else {
        write(from, to, left + words + right, from + left.length, to + left.length);
    }
}

function surroundEach(before, after, parts) {
    const {value} = text;
    const wordsOf = ([from, to]) => value.slice(from, to);
    const marked = parts.every(part => isMarked(before, after, wordsOf(part)));
    const changed = words => {
        const [left, right] = marksFor(before, after, words);
        return marked ? words.slice(before.length, -after.length) : isMarked(before, after, words) ? words : left + words + right;
    };
    const [from, to] = [parts[0][0], parts.at(-1)[1]];
    const written = parts.map((part, at) => value.slice(at ? parts[at - 1][1] : from, part[0]) + changed(wordsOf(part))).join('');
    write(from, to, written, from, from + written.length);
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
