package journal.account;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * A password's hash as Flask's Werkzeug writes it, {@code METHOD$SALT$HEX}: PBKDF2 (RFC 8018, section 5.2) as
 * {@code pbkdf2[:DIGEST[:ITERATIONS]]}, scrypt (RFC 7914) as {@code scrypt[:N:r:p]}. Salt and password count as their UTF-8 bytes.
 */
final class WerkzeugHash {
    static final int MAX_ITERATIONS = 5_000_000;
    static final long MAX_SCRYPT_BYTES = 64L << 20; // 128 * N * r: what one computation holds in memory
    static final long MAX_SCRYPT_BLOCKS = 4L * 32_768 * 8; // N * r * p: its time, as four times that of Werkzeug's default
    static final long MAX_SCRYPT_LANES = 1024; // r * p: what it holds besides, in 128 bytes

    private static final String NUMBER = "([1-9][0-9]{0,8})"; // always fits an int
    private static final Pattern ANY = Pattern.compile("(pbkdf2|scrypt)(:[^$]*)?\\$[^$]*\\$.*", Pattern.DOTALL);
    private static final Pattern PBKDF2 =
            Pattern.compile("pbkdf2(?::(sha1|sha256|sha512)(?::" + NUMBER + ")?)?\\$([^$]+)\\$([0-9a-f]{40,128})");
    private static final Pattern SCRYPT =
            Pattern.compile("scrypt(?::" + NUMBER + ":" + NUMBER + ":" + NUMBER + ")?\\$([^$]+)\\$([0-9a-f]{128})");

    private static final Map<String, Integer> DIGEST_BYTES = Map.of("sha1", 20, "sha256", 32, "sha512", 64);
    private static final int SCRYPT_BYTES = 64;
    private static final List<Integer> DEFAULT_ITERATIONS = List.of(260_000, 600_000, 1_000_000); // Werkzeug 2.0, 2.3 and 3.1
    private static final int DEFAULT_N = 32_768, DEFAULT_R = 8, DEFAULT_P = 1;

    private final byte[] hash;
    private final List<Function<char[], byte[]>> waysToMakeIt;

    private WerkzeugHash(String hex, List<Function<char[], byte[]>> waysToMakeIt) {
        this.hash = HexFormat.of().parseHex(hex);
        this.waysToMakeIt = waysToMakeIt;
    }

    /** Whether the text has the form of such a hash, whatever its numbers and digits; computes nothing. */
    static boolean isOne(String stored) {
        return ANY.matcher(stored).matches();
    }

    /** Whether {@link #verify} would compute the hash: it is whole, and its cost is within the limits of this class. */
    static boolean isWellFormed(String stored) {
        return read(stored).isPresent();
    }

    /**
     * Whether the hash was made from the password, compared in constant time. A hash that is not well-formed is refused (false) uncomputed.
     * Where Werkzeug's default iterations are meant (no count is given), those of each of its versions are tried.
     */
    static boolean verify(char[] password, String stored) {
        return read(stored).filter(hash -> hash.isMadeFrom(password)).isPresent();
    }

    private boolean isMadeFrom(char[] password) {
        return waysToMakeIt.stream().anyMatch(way -> MessageDigest.isEqual(hash, way.apply(password)));
    }

    private static Optional<WerkzeugHash> read(String stored) {
        var pbkdf2 = PBKDF2.matcher(stored);
        if (pbkdf2.matches()) {
            return pbkdf2(pbkdf2);
        }
        var scrypt = SCRYPT.matcher(stored);
        return scrypt.matches() ? scrypt(scrypt) : Optional.empty();
    }

    private static Optional<WerkzeugHash> pbkdf2(Matcher parts) {
        var digest = Optional.ofNullable(parts.group(1)).orElse("sha256");
        var counts = parts.group(2) == null ? DEFAULT_ITERATIONS : List.of(Integer.valueOf(parts.group(2)));
        byte[] salt = parts.group(3).getBytes(StandardCharsets.UTF_8);
        var hex = parts.group(4);
        if (hex.length() != 2 * DIGEST_BYTES.get(digest) || counts.stream().anyMatch(count -> count > MAX_ITERATIONS)) {
            return Optional.empty();
        }
        Stream<Function<char[], byte[]>> ways = counts.stream().map(count -> password -> pbkdf2(password, digest, salt, count));
        return Optional.of(new WerkzeugHash(hex, ways.toList()));
    }

    private static byte[] pbkdf2(char[] password, String digest, byte[] salt, int count) {
        var key = new PBEKeySpec(password, salt, count, 8 * DIGEST_BYTES.get(digest));
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmac" + digest.toUpperCase(Locale.ROOT)).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2 with " + digest, missing);
        } finally {
            key.clearPassword();
        }
    }

    private static Optional<WerkzeugHash> scrypt(Matcher parts) {
        boolean counted = parts.group(1) != null;
        int n = counted ? Integer.parseInt(parts.group(1)) : DEFAULT_N;
        int r = counted ? Integer.parseInt(parts.group(2)) : DEFAULT_R;
        int p = counted ? Integer.parseInt(parts.group(3)) : DEFAULT_P;
        if (!isScrypt(n, r) || !isAffordable(n, r, p)) {
            return Optional.empty();
        }
        byte[] salt = parts.group(4).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new WerkzeugHash(parts.group(5), List.of(password -> scrypt(password, salt, n, r, p))));
    }

    /** RFC 7914, section 6: N is a power of two, above 1 and below 2 to the power of 16 r. */
    private static boolean isScrypt(int n, int r) {
        return n > 1 && Integer.bitCount(n) == 1 && (r > 1 || n < 65_536);
    }

    private static boolean isAffordable(long n, long r, long p) {
        return 128 * n * r <= MAX_SCRYPT_BYTES && r * p <= MAX_SCRYPT_LANES && n * r * p <= MAX_SCRYPT_BLOCKS;
    }

    private static byte[] scrypt(char[] password, byte[] salt, int n, int r, int p) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return SCrypt.generate(bytes, salt, n, r, p, SCRYPT_BYTES);
    }
}
