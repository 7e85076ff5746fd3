// Offers the tags that the author has used before, for the one that is being typed.

const field = document.querySelector('input[name="tags"]');
const list = document.getElementById('own-tags');
const COMMA = /[,\u060C\u3001\uFF0C\uFE10]/; // those at which the journal takes them apart
const MOST = 8;

let known;

function folded(tag) {
    return tag.trim().toLowerCase();
}

function offer() {
    const tags = field.value.split(COMMA);
    const typed = tags.pop().trimStart();
    const before = field.value.slice(0, field.value.length - typed.length);
    const used = tags.map(folded);
    list.replaceChildren(...known.filter(tag => folded(tag).startsWith(folded(typed)) && !used.includes(folded(tag))).slice(0, MOST)
        .map(tag => new Option('', before + tag)));
}

field.setAttribute('list', list.id);
field.addEventListener('focus', async () => {
    const answer = await fetch(list.dataset.tags).catch(() => null);
    known = answer?.ok ? await answer.json() : [];
    offer();
}, {once: true});
field.addEventListener('input', () => known && offer());
