// A new entry is in the time zone of the device, unless another one was chosen on this page before. It is asked for when the form is
// first touched: a telephone takes a tenth of a second to know its zone.

const {form} = document.querySelector('[name="zone"]');
const {zone} = form.elements;

let isChosen = performance.getEntriesByType('navigation')[0]?.type !== 'navigate';

// Browsers call some zones by a name of long ago.
function isOwn(name, own) {
    try {
        return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone === own;
    } catch {
        return false; // one that this browser does not know
    }
}

function choose() {
    if (isChosen) {
        return;
    }
    isChosen = true;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const names = [...zone.options].map(({value}) => value);
    zone.value = names.includes(own) ? own : names.find(name => isOwn(name || 'UTC', own)) ?? zone.value;
    zone.dispatchEvent(new Event('given', {bubbles: true}));
}

form.addEventListener('focusin', choose);
form.addEventListener('pointerdown', choose); // some browsers give a button no focus
