package journal.passkey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What a browser asks an authenticator, as the JSON of WebAuthn Level 3, 5.1.9 and 5.1.10. */
final class Questions {
    private static final String TYPE = "public-key";
    private static final String CHALLENGE = "challenge";
    private static final String TIMEOUT = "timeout";
    private static final String REQUIRED = "required";
    private static final String VERIFICATION = "userVerification";

    private Questions() {
    }

    /**
     * Asks for a new passkey that names its account by itself.
     *
     * @param journal the name of the journal
     * @param handle of the account, in base64url
     * @param username of the account
     * @param known the passkeys that it has: their authenticators make no other one
     */
    static JsonObject creation(RelyingParty party, String journal, String handle, String username, String challenge, List<Passkey> known) {
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        Verifier.ALGORITHMS.forEach(one -> algorithms.add(Json.createObjectBuilder().add("type", TYPE).add("alg", one)));
        return Json.createObjectBuilder().add("rp", Json.createObjectBuilder().add("id", party.id()).add("name", journal))
                .add("user", Json.createObjectBuilder().add("id", handle).add("name", username).add("displayName", username))
                .add(CHALLENGE, challenge).add(TIMEOUT, Challenges.LONGEST.toMillis()).add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", credentials(known))
                .add("authenticatorSelection", Json.createObjectBuilder().add("residentKey", REQUIRED).add("requireResidentKey", true)
                        .add(VERIFICATION, REQUIRED))
                .add("attestation", "none").build();
    }

    /** Asks for one of these passkeys, or for any one of the journal where there are none. */
    static JsonObject request(RelyingParty party, String challenge, List<Passkey> allowed) {
        return Json.createObjectBuilder().add("rpId", party.id()).add(CHALLENGE, challenge).add(TIMEOUT, Challenges.LONGEST.toMillis())
                .add(VERIFICATION, REQUIRED).add("allowCredentials", credentials(allowed)).build();
    }

    private static JsonArrayBuilder credentials(List<Passkey> passkeys) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        passkeys.forEach(one -> all.add(credential(one)));
        return all;
    }

    private static JsonObjectBuilder credential(Passkey passkey) {
        return Json.createObjectBuilder().add("type", TYPE).add("id", passkey.credential().id()).add("transports",
                Json.createArrayBuilder(passkey.transports()));
    }
}
