package journal.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads and verifies the answers of authenticators (WebAuthn Level 3, 7.1 and 7.2) by webauthn4j. Whose authenticator it is by its maker
 * (attestation) is not asked.
 */
@ApplicationScoped
public class Verifier {
    /** The signatures that the journal knows, the best one first (IANA COSE Algorithms): EdDSA, ES256, RS256. */
    static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);
    private static final boolean VERIFIED = true; // by the authenticator, who uses it: a PIN, a finger, a face
    private static final boolean PRESENT = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** The answer to a registration; empty where it is none. */
    Optional<RegistrationData> registration(String json) {
        try {
            return Optional.of(manager.parseRegistrationResponseJSON(json)).filter(data -> data.getCollectedClientData() != null
                    && data.getAttestationObject() != null);
        } catch (RuntimeException none) { // whatever the parsers of the library throw at a text of strangers
            return Optional.empty();
        }
    }

    /** The answer of a passkey; empty where it is none. */
    Optional<AuthenticationData> authentication(String json) {
        try {
            return Optional.of(manager.parseAuthenticationResponseJSON(json)).filter(data -> data.getCollectedClientData() != null
                    && data.getAuthenticatorData() != null && data.getCredentialId() != null && data.getSignature() != null);
        } catch (RuntimeException none) { // whatever the parsers of the library throw at a text of strangers
            return Optional.empty();
        }
    }

    /** The challenge that an authenticator has signed, in base64url. */
    static String challenge(CollectedClientData data) {
        return Optional.ofNullable(data.getChallenge()).map(challenge -> text(challenge.getValue())).orElse("");
    }

    /** What was registered, where the answer is right for its challenge. */
    Optional<Credential> verified(RegistrationData data, RelyingParty party) {
        var algorithms = ALGORITHMS.stream().map(COSEAlgorithmIdentifier::create)
                .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one)).toList();
        try {
            manager.verify(data, new RegistrationParameters(property(party, data.getCollectedClientData()), algorithms, VERIFIED, PRESENT));
        } catch (VerificationException refused) {
            return Optional.empty();
        }
        AuthenticatorData<?> found = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData attested = found.getAttestedCredentialData();
        return Optional.of(new Credential(text(attested.getCredentialId()),
                text(converter.getCborMapper().writeValueAsBytes(attested.getCOSEKey())), found.getSignCount(), transports(data),
                attested.getAaguid().getValue().toString(), found.isFlagBE(), found.isFlagBS()));
    }

    /** Whether the answer is right for its challenge, and the credential has made it. */
    boolean isRight(AuthenticationData data, Credential credential, RelyingParty party) {
        try {
            manager.verify(data,
                    new AuthenticationParameters(property(party, data.getCollectedClientData()), record(credential), null, VERIFIED,
                            PRESENT));
            return true;
        } catch (VerificationException refused) {
            return false;
        }
    }

    private CredentialRecord record(Credential credential) {
        COSEKey key = converter.getCborMapper().readValue(bytes(credential.publicKey()), COSEKey.class);
        var attested = new AttestedCredentialData(new AAGUID(credential.aaguid()), bytes(credential.id()), key);
        return new CredentialRecordImpl(new NoneAttestationStatement(), true, credential.backupEligible(), credential.backedUp(),
                credential.counter(), attested, null, null, null, Set.of());
    }

    // the challenge that was signed: the caller has found it among those that wait
    private static ServerProperty property(RelyingParty party, CollectedClientData data) {
        return ServerProperty.builder().origin(new Origin(party.origin())).rpId(party.id())
                .challenge(new DefaultChallenge(data.getChallenge().getValue())).build();
    }

    private static List<String> transports(RegistrationData data) {
        return Optional.ofNullable(data.getTransports()).orElse(Set.of()).stream().map(AuthenticatorTransport::getValue)
                .filter(name -> name.matches("[a-z-]{1,20}")).sorted().limit(8).collect(Collectors.toList());
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
