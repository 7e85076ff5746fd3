// Says how long ago something was, in the page's language, for a week. The date stays behind it for print, and is text again afterwards.

const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, {numeric: 'auto'});
const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR, WEEK = 7; // days

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

// "Yesterday" is a day of the reader's calendar, whatever the hour is.
function distance(moment, now) {
  const difference = moment - now;
  const [unit, length] = [['second', SECOND, MINUTE], ['minute', MINUTE, HOUR], ['hour', HOUR, DAY]]
    .find(([, , end]) => Math.abs(difference) < end) ?? ['day'];
  const count = length ? Math.trunc(difference / length) : Math.round((midnight(moment) - midnight(now)) / DAY);
  return unit === 'day' && Math.abs(count) >= WEEK ? '' : relative.format(count, unit);
}

function parts(time) {
  if (!time.firstElementChild) {
    const ago = document.createElement('span');
    const day = document.createElement('span');
    ago.className = 'ago';
    day.append(...time.childNodes);
    time.append(ago, day);
  }
  return time.children;
}

function say() {
  for (const time of document.querySelectorAll('time:not([data-exact])')) {
    const text = distance(new Date(time.dateTime), new Date());
    if (text || time.firstElementChild) {
      const [ago, day] = parts(time);
      ago.textContent = text;
      time.title = text && day.textContent;
    }
  }
}

say();
setInterval(say, MINUTE);
