// A new entry is in the time zone of the device, unless another one was chosen on this page before.

const {zone} = document.querySelector('form:has([name="zone"])').elements;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const names = [...zone.options].map(({value}) => value);

// Browsers call some zones by a name of long ago.
function isOwn(name) {
    try {
        return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone === own;
    } catch {
        return false; // one that this browser does not know
    }
}

if (performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
    zone.value = names.includes(own) ? own : names.find(name => isOwn(name || 'UTC')) ?? zone.value;
}
