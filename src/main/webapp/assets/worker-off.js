// Takes the place of the worker where JOURNAL_OFFLINE is false: removes what was kept on this device, and itself.

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(leave()));

async function leave() {
    for (const name of await caches.keys()) {
        if (name.startsWith(`${registration.scope} `)) {
            await caches.delete(name);
        }
    }
    await registration.unregister();
}
