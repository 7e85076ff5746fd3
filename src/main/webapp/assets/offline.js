// Registers the worker that keeps what has been read on this device. Everything works without it.

const {worker} = document.querySelector('script[data-worker]').dataset;
const policy = globalThis.trustedTypes?.createPolicy('worker', {createScriptURL: () => worker});
const workers = navigator.serviceWorker; // none where the journal is reached over plain http
const isKeptByWorker = Boolean(workers?.controller);
const claimed = new Promise(done => workers?.addEventListener('controllerchange', done, {once: true}));

if (document.readyState !== 'complete') { // nothing that the page needs waits for the worker
    await new Promise(loaded => addEventListener('load', loaded, {once: true}));
}

try {
    await workers?.register(policy ? policy.createScriptURL('') : worker);
    if (workers && !isKeptByWorker) { // this page came before the worker, and some of its pictures
        const {active} = await workers.ready;
        if (active.state !== 'activated') {
            await claimed;
        }
        active.postMessage([...document.images].map(image => image.currentSrc));
    }
} catch {
    // a browser that keeps nothing
}
