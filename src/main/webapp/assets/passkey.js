// Makes a passkey, or signs in with one. Its answer is sent in the form, like anything that is typed.

const form = document.querySelector('form[data-challenge]');
const {challenge, makes, fills, failed, known} = form.dataset;
const answer = form.querySelector('[name="passkey"]');
const state = form.querySelector('[role="status"]');
const FRESH = 4 * 60_000; // milliseconds: a challenge is good a little longer

let offered; // stops what the browser offers for the name

function bytes(text) {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0));
}

function text(buffer) {
    return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

// Both as WebAuthn Level 3 has them, for browsers that do not.

function parsed(json) {
    const own = makes ? PublicKeyCredential.parseCreationOptionsFromJSON : PublicKeyCredential.parseRequestOptionsFromJSON;
    if (own) {
        return own.call(PublicKeyCredential, json);
    }
    const list = makes ? 'excludeCredentials' : 'allowCredentials';
    return {...json, challenge: bytes(json.challenge), [list]: json[list].map(one => ({...one, id: bytes(one.id)})),
        ...makes && {user: {...json.user, id: bytes(json.user.id)}}};
}

function written(credential) {
    const {id, rawId, type, response, authenticatorAttachment} = credential;
    const read = name => response[name] && text(response[name]);
    const parts = makes ? {attestationObject: read('attestationObject'), transports: response.getTransports?.() ?? []}
        : {authenticatorData: read('authenticatorData'), signature: read('signature'), userHandle: read('userHandle') ?? undefined};
    return {id, rawId: text(rawId), type, authenticatorAttachment: authenticatorAttachment ?? undefined,
        clientExtensionResults: {}, response: {clientDataJSON: read('clientDataJSON'), ...parts}};
}

// Nothing where the journal has no question: it says why when the form is sent without an answer.
async function ask(how) {
    const {_csrf, name} = form.elements;
    const sent = await fetch(challenge, {method: 'POST', body: new URLSearchParams({_csrf: _csrf.value, name: name?.value ?? ''})});
    if (sent.redirected) {
        location.reload(); // it asks who this is
        await new Promise(() => {});
    }
    if (!sent.ok) {
        return '';
    }
    const publicKey = parsed(await sent.json());
    const credential = await (makes ? navigator.credentials.create({publicKey, ...how}) : navigator.credentials.get({publicKey, ...how}));
    return JSON.stringify(written(credential));
}

function send(text) {
    answer.value = text;
    const lasting = document.getElementById('lasting');
    if (lasting) {
        form.elements.lasting.value = lasting.checked;
    }
    form.dispatchEvent(new Event('submit', {bubbles: true})); // whoever asks before the page is left hears of it
    form.submit();
}

// Among what the browser fills in for the name. It ends when the button is pressed, and has a new challenge while somebody looks at the page.
async function offer() {
    offered = new AbortController();
    const {signal} = offered;
    const late = setTimeout(() => offered.abort('late'), FRESH);
    const found = await ask({mediation: 'conditional', signal}).catch(() => '');
    clearTimeout(late);
    if (found && !signal.aborted) {
        send(found);
    } else if (signal.reason === 'late') {
        document.hidden ? document.addEventListener('visibilitychange', offer, {once: true}) : offer();
    }
}

form.addEventListener('submit', async event => {
    if (!event.isTrusted) {
        return;
    }
    event.preventDefault();
    offered?.abort('asked');
    state.textContent = '';
    try {
        send(await ask({}));
    } catch (failure) {
        state.textContent = failure.name === 'InvalidStateError' ? known : failed;
        offered && offer();
    }
});

if (window.PublicKeyCredential) {
    form.hidden = false;
    document.getElementById('passkey-unsupported')?.remove();
    if (fills && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
        offer();
    }
}
