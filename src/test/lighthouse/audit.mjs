// What Lighthouse says of the journal's pages on a telephone: node audit.mjs http://localhost:9080/ FOLDER-OF-THE-REPORTS
// Accessibility, best practices and SEO must be 100. Performance is reported only: it is the computer's, too.
// It registers somebody and writes entries, so the journal should be one that is there for tests.
import {mkdir, writeFile} from 'node:fs/promises';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const REQUIRED = ['accessibility', 'best-practices', 'seo'];
const RUNS = 3;
const ENTRIES = 20; // as many as the main page shows: all of it is ours, whatever was written before
const SLOW = 95;

const [journal, folder] = process.argv.slice(2);
const ada = {username: `ada-${Date.now().toString(36)}`, password: 'It rains in Lisbon'};
const cookies = new Map();

await submit('register', {...ada, password2: ada.password});
await submit('login', ada);
for (let day = 1; day <= ENTRIES; day++) {
  await submit('entry', {title: `Day ${day} in Lisbon`, text: 'It rained all morning, and then it did not.\n'.repeat(15)});
}
const main = await (await send('.')).text();
const pages = {
  'main page': {url: journal},
  'entry': {url: new URL(main.match(/href="([^"]*\/entries\/[^"]+)"/)[1], journal).href},
  'sign-in': {url: new URL('login', journal).href},
  'writing form': {url: new URL('entry', journal).href, extraHeaders: {Cookie: cookieHeader()}},
};

await mkdir(folder, {recursive: true});
const failed = [];
console.log(row(['', 'performance', ...REQUIRED]));
for (const [name, {url, extraHeaders}] of Object.entries(pages)) {
  const runs = await audits(url, extraHeaders);
  const median = runs.sort((one, other) => percent(one, 'performance') - percent(other, 'performance'))[Math.floor(RUNS / 2)];
  await Promise.all(['html', 'json'].map((format, at) => writeFile(`${folder}/${name.replace(' ', '-')}.${format}`, median.report[at])));
  const least = REQUIRED.map(category => Math.min(...runs.map(run => percent(run, category))));
  const performance = percent(median, 'performance');
  console.log(row([name, performance, ...least]), performance < SLOW ? `performance is below ${SLOW}` : '');
  if (least.some(score => score < 100)) {
    failed.push(`${name}, ${url}`, ...new Set(runs.flatMap(failures)));
  }
}

if (failed.length > 0) {
  console.log(failed.join('\n'));
  process.exitCode = 1;
}

/** Asks for a page as Ada. */
async function send(page, options) {
  const answer = await fetch(new URL(page, journal), {redirect: 'manual', headers: {Cookie: cookieHeader()}, ...options});
  // all of them in one line, which is not what getSetCookie gives: the Node.js 18 of Debian 12 has none
  for (const [, name, value] of (answer.headers.get('Set-Cookie') ?? '').matchAll(/(?:^|, )([^=;, ]+)=([^;]*)/g)) {
    cookies.set(name, value);
  }
  return answer;
}

function cookieHeader() {
  return [...cookies].map(pair => pair.join('=')).join('; ');
}

/** Sends the form of a page, with what is hidden in it. */
async function submit(page, fields) {
  const html = await (await send(page)).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [name, value]);
  const answer = await send(page, {method: 'POST', body: new URLSearchParams({...Object.fromEntries(hidden), ...fields})});
  if (answer.status !== 303) {
    throw new Error(`The form of ${answer.url} was answered with ${answer.status}`);
  }
}

/** What Lighthouse says each time, in a Chromium that has seen no other page. */
async function audits(url, extraHeaders) {
  const chromium = await launch({
    chromePath: process.env.JOURNAL_BROWSER, // without it the launcher looks for one
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--lang=en'],
  });
  try {
    const runs = [];
    for (let tries = 0; runs.length < RUNS; tries++) {
      const run = await lighthouse(url, {port: chromium.port, output: ['html', 'json'], extraHeaders});
      if (run.lhr.runtimeError && tries < 2 * RUNS) { // it lost sight of the page, on a busy computer, and asks to be run again
        continue;
      }
      if (run.lhr.finalDisplayedUrl !== url) { // a page that is not open leads to another, which may be fine
        throw new Error(`${url} led to ${run.lhr.finalDisplayedUrl} ${run.lhr.runtimeError?.message ?? ''}`);
      }
      runs.push(run);
    }
    return runs;
  } finally {
    chromium.kill();
  }
}

function row(cells) {
  return cells.map(cell => String(cell).padEnd(15)).join('');
}

function percent({lhr}, category) {
  return Math.round(lhr.categories[category].score * 100);
}

function failures({lhr}) {
  return REQUIRED.flatMap(category => lhr.categories[category].auditRefs).filter(({weight}) => weight > 0)
      .map(({id}) => lhr.audits[id]).filter(({score, scoreDisplayMode}) => scoreDisplayMode === 'error' || score !== null && score < 1)
      .map(({id, title, description, explanation, errorMessage, details}) =>
        [`  ${id}: ${title}`, description, explanation, errorMessage, ...(details?.items ?? []).map(item => JSON.stringify(item))]
            .filter(Boolean).join('\n    '));
}
