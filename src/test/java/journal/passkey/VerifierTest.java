package journal.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The answers of authenticators, right and wrong (WebAuthn Level 3, 7.1 and 7.2). */
class VerifierTest {
    private static final String ORIGIN = "http://localhost:9080";
    private static final RelyingParty PARTY = new RelyingParty("localhost", ORIGIN);
    private static final String CREATION = "{\"user\":{\"id\":\"aGFuZGxl\"},\"challenge\":\"Y2hhbGxlbmdlIG9mIHRoZSB0ZXN0\"}";
    private static final String REQUEST = "{\"challenge\":\"Y2hhbGxlbmdlIG9mIHRoZSB0ZXN0\"}";

    private final Verifier verifier = new Verifier();
    private final SoftwareAuthenticator authenticator = SoftwareAuthenticator.at(ORIGIN);

    @Test
    void a_passkey_is_registered_with_what_its_authenticator_says() {
        var made = registered(authenticator.flags(SoftwareAuthenticator.PRESENT | SoftwareAuthenticator.VERIFIED
                | SoftwareAuthenticator.BACKUP_ELIGIBLE | SoftwareAuthenticator.BACKED_UP).counter(7)).orElseThrow();

        assertEquals(7, made.counter());
        assertEquals("00000000-0000-0000-0000-000000000000", made.aaguid());
        assertEquals("[internal]", made.transports().toString());
        assertTrue(made.backupEligible() && made.backedUp());
        assertEquals("Y2hhbGxlbmdlIG9mIHRoZSB0ZXN0",
                Verifier.challenge(verifier.registration(authenticator.makes(CREATION)).orElseThrow().getCollectedClientData()));
    }

    @Test
    void a_registration_that_errs_is_refused() {
        assertTrue(registered(authenticator).isPresent());
        assertRefusedRegistration(one -> one.origin("http://localhost:9081"));
        assertRefusedRegistration(one -> one.origin("https://localhost:9080"));
        assertRefusedRegistration(one -> one.party("example.org"));
        assertRefusedRegistration(one -> one.type("webauthn.get"));
        assertRefusedRegistration(one -> one.framed(true));
        assertRefusedRegistration(one -> one.flags(SoftwareAuthenticator.PRESENT));
        assertRefusedRegistration(one -> one.flags(SoftwareAuthenticator.VERIFIED));
        assertRefusedRegistration(one -> one.flags(SoftwareAuthenticator.PRESENT | SoftwareAuthenticator.VERIFIED
                | SoftwareAuthenticator.BACKED_UP));
    }

    @Test
    void an_answer_that_errs_is_refused() {
        assertTrue(isRight(one -> one));
        assertFalse(isRight(one -> one.origin("http://localhost:9081")), "origin");
        assertFalse(isRight(one -> one.party("example.org")), "relying party");
        assertFalse(isRight(one -> one.type("webauthn.create")), "type");
        assertFalse(isRight(one -> one.framed(true)), "framed");
        assertFalse(isRight(one -> one.flags(SoftwareAuthenticator.PRESENT)), "not verified");
        assertFalse(isRight(one -> one.flags(SoftwareAuthenticator.VERIFIED)), "not present");
        assertFalse(isRight(one -> one.flags(SoftwareAuthenticator.PRESENT | SoftwareAuthenticator.VERIFIED
                | SoftwareAuthenticator.BACKUP_ELIGIBLE)), "backup eligible later");
        assertFalse(isRight(one -> SoftwareAuthenticator.at(ORIGIN).counter(6)), "another key");
    }

    @Test
    void a_counter_that_does_not_grow_is_that_of_a_copy() {
        assertTrue(isRight(one -> one.counter(6)));
        assertFalse(isRight(one -> one.counter(5)));
        assertFalse(isRight(one -> one.counter(4)));
        assertFalse(isRight(one -> one.counter(0)));
    }

    @Test
    void what_is_no_answer_is_refused_and_nothing_fails() {
        String made = authenticator.makes(CREATION);
        String signed = authenticator.signs(REQUEST);

        for (String text : new String[] {"", "{}", "[]", "null", "1", "\"\"", "{\"id\":1}", "{\"response\":{}}", "[".repeat(9_000),
            made.replaceAll("\"clientDataJSON\":\"[\\w-]+\"", "\"clientDataJSON\":\"e30\""),
            signed.replaceAll("\"clientDataJSON\":\"[\\w-]+\"", "\"clientDataJSON\":\"e30\""),
            signed.replaceAll("\"authenticatorData\":\"[\\w-]+\"", "\"authenticatorData\":\"AAAA\""),
            signed.replaceAll("\"rawId\":\"[\\w-]+\",", "")}) {
            assertEquals(Optional.empty(), verified(text), text);
            assertFalse(isRight(text), text);
        }
        IntStream.range(0, made.length()).forEach(end -> verified(made.substring(0, end)));
        IntStream.range(0, signed.length()).forEach(end -> isRight(signed.substring(0, end)));
        IntStream.range(0, made.length()).forEach(at -> verified(made.substring(0, at) + 'A' + made.substring(at + 1)));
        IntStream.range(0, signed.length()).forEach(at -> isRight(signed.substring(0, at) + 'A' + signed.substring(at + 1)));
    }

    private void assertRefusedRegistration(UnaryOperator<SoftwareAuthenticator> erring) {
        assertEquals(Optional.empty(), registered(erring.apply(SoftwareAuthenticator.at(ORIGIN))));
    }

    private boolean isRight(UnaryOperator<SoftwareAuthenticator> erring) {
        var honest = SoftwareAuthenticator.at(ORIGIN).counter(5);
        var credential = registered(honest).orElseThrow();
        return verifier.authentication(erring.apply(honest.counter(6)).signs(REQUEST))
                .filter(data -> verifier.isRight(data, credential, PARTY))
                .isPresent();
    }

    private boolean isRight(String answer) {
        var credential = registered(authenticator).orElseThrow();
        return verifier.authentication(answer).filter(data -> !Verifier.challenge(data.getCollectedClientData()).isEmpty())
                .filter(data -> verifier.isRight(data, credential, PARTY)).isPresent();
    }

    private Optional<Credential> registered(SoftwareAuthenticator one) {
        return verified(one.makes(CREATION));
    }

    private Optional<Credential> verified(String answer) {
        return verifier.registration(answer).filter(data -> !Verifier.challenge(data.getCollectedClientData()).isEmpty())
                .flatMap(data -> verifier.verified(data, PARTY));
    }
}
