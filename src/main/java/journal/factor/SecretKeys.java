package journal.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import journal.setting.SecretSettings;
import journal.web.Digest;

/** Encrypts secrets for the database with the keys of the settings: AES-256-GCM (NIST SP 800-38D), bound to an account. */
@ApplicationScoped
public class SecretKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12; // bytes
    private static final int TAG = 128; // bits
    private static final int ID = 4; // bytes of a digest

    /** An encrypted secret: the id of its key, and its nonce and cipher text in Base64. */
    record Sealed(String key, String text) {
    }

    @Inject SecretSettings settings;

    /** Whether there is a key. */
    boolean arePresent() {
        return !settings.keys().isEmpty();
    }

    /** Encrypts a secret of an account with the first key. */
    Sealed seal(long account, byte[] secret) {
        SecretKey key = settings.keys().get(0);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = applied(Cipher.ENCRYPT_MODE, key, account, nonce, secret);
        byte[] text = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return new Sealed(id(key), Base64.getEncoder().encodeToString(text));
    }

    /**
     * The secret of an account; empty where its key is none of the settings any more.
     *
     * @throws IllegalStateException where it was sealed for another account, or changed
     */
    Optional<byte[]> open(long account, Sealed sealed) {
        var text = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.text()));
        byte[] nonce = new byte[NONCE];
        text.get(nonce);
        byte[] rest = new byte[text.remaining()];
        text.get(rest);
        return settings.keys().stream().filter(key -> id(key).equals(sealed.key())).findFirst()
                .map(key -> applied(Cipher.DECRYPT_MODE, key, account, nonce, rest));
    }

    private static String id(SecretKey key) {
        return Digest.of(key.getEncoded(), ID);
    }

    private static byte[] applied(int mode, SecretKey key, long account, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(Long.toString(account).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret in the database was changed there", failure);
        }
    }
}
