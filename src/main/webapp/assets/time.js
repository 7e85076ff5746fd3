// Says how long ago something was, in the page's language; the exact moment, in the reader's zone, is in the tooltip.

const language = document.documentElement.lang;
const relative = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
const exact = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'});
const UNITS = [['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];
const MINUTE = 60000;

function say() {
  for (const time of document.querySelectorAll('time[datetime]')) {
    const moment = new Date(time.dateTime);
    const seconds = (moment - Date.now()) / 1000;
    const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
    time.title = exact.format(moment);
    time.textContent = relative.format(Math.trunc(seconds / length), unit);
  }
}

say();
setInterval(say, MINUTE);
