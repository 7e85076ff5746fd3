package journal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The key that signs exports is the same after each start, and another one with another secret. */
class SigningKeyTest {
    private static final byte[] MESSAGE = "It rained.".getBytes(StandardCharsets.UTF_8);

    private final SigningKey key = SigningKey.of(secret("one"));

    @Test
    void one_secret_makes_one_key() throws Exception {
        assertEquals(key.pem(), SigningKey.of(secret("one")).pem());
        assertEquals(key.name(), SigningKey.of(secret("one")).name());
        assertNotEquals(key.pem(), SigningKey.of(secret("two")).pem());
        assertTrue(key.name().matches("[0-9a-f]{16}"), key.name());
    }

    @Test
    void the_public_key_proves_a_signature_and_no_other_message() throws Exception {
        byte[] signature = key.sign(MESSAGE);

        assertTrue(isProved(MESSAGE, signature));
        assertFalse(isProved("It snowed.".getBytes(StandardCharsets.UTF_8), signature));
    }

    @Test
    void the_public_key_does_not_tell_the_secret() {
        String encoded = Base64.getEncoder().encodeToString(secret("one").getEncoded());

        assertFalse(key.pem().contains(encoded.substring(0, 8)));
    }

    private boolean isProved(byte[] message, byte[] signature) throws Exception {
        byte[] encoded = Base64.getMimeDecoder().decode(key.pem().replaceAll("-----[^-]*-----", ""));
        var proof = Signature.getInstance("Ed25519");
        proof.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        proof.update(message);
        return proof.verify(signature);
    }

    static SecretKey secret(String text) {
        return new SecretKeySpec((text + "A key of the test, 32 bytes long").substring(0, 32).getBytes(StandardCharsets.UTF_8), "AES");
    }
}
