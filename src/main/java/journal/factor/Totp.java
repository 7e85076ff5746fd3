package journal.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, six digits, steps of 30 seconds. */
public final class Totp {
    /** The bytes of a secret, as many as HMAC-SHA-1 has (RFC 4226, 4). */
    static final int SECRET_BYTES = 20;
    private static final int STEP = 30; // seconds
    private static final int TOLERANCE = 1; // steps before and after
    private static final int MODULUS = 1_000_000;

    private Totp() {
    }

    /** The number of steps from 1970 to a moment. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP);
    }

    /** The code of a step, six ASCII digits. */
    public static String code(byte[] secret, long step) {
        byte[] hash = hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf; // RFC 4226, 5.3
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    /**
     * The step of a code that is good now: of this step, the one before or the next one.
     *
     * @param last the step whose code was accepted last: neither that nor an earlier one is good again
     */
    static OptionalLong accepted(byte[] secret, String code, long last, Instant now) {
        long step = step(now);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE).filter(one -> one > last)
                .filter(one -> isSame(code(secret, one), code)).findFirst();
    }

    private static boolean isSame(String expected, String code) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] secret, byte[] step) {
        try {
            var code = Mac.getInstance("HmacSHA1");
            code.init(new SecretKeySpec(secret, code.getAlgorithm()));
            return code.doFinal(step);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-1", impossible);
        }
    }
}
