// A new entry is in the time zone of the device, unless another one was chosen on this page before.

const {zone} = document.querySelector('form:has([name="zone"])').elements;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (performance.getEntriesByType('navigation')[0]?.type === 'navigate' && [...zone.options].some(({value}) => value === own)) {
    zone.value = own;
}
