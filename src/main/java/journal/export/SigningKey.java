package journal.export;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that signs exports (Ed25519, RFC 8032). It is derived from a secret of the settings (HKDF, RFC 5869), which has another use. */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String HASH = "HmacSHA256";
    private static final byte[] USE = "journal export signature 1".getBytes(StandardCharsets.UTF_8);
    private static final int LENGTH = 32; // bytes
    private static final int NAME = 8; // bytes of the name

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** The key that is derived from a secret. */
    static SigningKey of(SecretKey secret) {
        try {
            byte[] seed = derived(secret.getEncoded());
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
            KeyPair pair = generator.generateKeyPair();
            if (!(pair.getPrivate() instanceof EdECPrivateKey made) || !Arrays.equals(made.getBytes().orElseThrow(), seed)) {
                throw new IllegalStateException("This Java makes keys in another way"); // then it would be another key after each start
            }
            return new SigningKey(pair);
        } catch (GeneralSecurityException impossible) { // every Java from 15 on has them
            throw new IllegalStateException(impossible);
        }
    }

    /** The signature of a message. */
    byte[] sign(byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(message);
        return signature.sign();
    }

    /** The public key (RFC 7468 and 8410), which proves a signature. */
    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** What tells it from others: the beginning of the SHA-256 of the public key, hexadecimal. */
    String name() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
        return HexFormat.of().formatHex(hash, 0, NAME);
    }

    private static byte[] derived(byte[] secret) throws GeneralSecurityException {
        byte[] extracted = hash(new byte[LENGTH], secret); // 2.2, without a salt
        byte[] use = Arrays.copyOf(USE, USE.length + 1);
        use[USE.length] = 1;
        return hash(extracted, use); // 2.3, one block
    }

    private static byte[] hash(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HASH);
        mac.init(new SecretKeySpec(key, HASH));
        return mac.doFinal(message);
    }

    // Java makes a public key of a private one only where it makes both; the private one is what its source of random bytes gives
    private static final class Known extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Known(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
