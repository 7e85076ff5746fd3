package journal.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes are Werkzeug's own (2.2.2 and 3.1.8), but for those that are bent here. */
class WerkzeugHashTest {
    private static final String ENGLISH = "correct horse battery staple";
    private static final String SWEDISH = "Nachtzug nach \u00D6land \uD83D\uDE82";
    private static final String SHA256 = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    private static final String BYTES_64 = SHA256 + SHA256;

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256:260000$mNI47epJcOtxjzws$0c1bedeb1fd7cf82ac7a78682fc56cd63057fe0a7b0084246a89e0744c9da960",
        "pbkdf2:sha256:600000$S6FfS2WXTXy0FN4A$48e141fc0e0256391619e68a02fcf2463a17bc51a932f9ce4fc99716a9ffc045",
        "pbkdf2:sha256:1000000$JV9k6Zw9sou4enIL$89c9a96627fd54d18b3efab0c7bd6157ecaade1b012824a7c4ce852012e6019a",
        "pbkdf2:sha1:1000$6DCn5IixhTOJHjki$02a4f69b15262ad118dbc726323ce39bdb9bdf18",
        "pbkdf2:sha512:1000$LmGH2smPniUIZ3co$64bac6ace2f8d2e76640d066eaea56a7e821eb4550a16741bb69892cf8669acc"
                + "fae928d9a7212e241333643e28fe1f879da41bf49e8092aab5fe657d03e71d86",
        "scrypt:32768:8:1$d72bwQWHVPNOsRhY$05b6fb603a7ef575bd1e4fc5514ab87ef746de9772dad714c8a72de0d111dca3"
                + "13e0a5e50eb1c1c52b4d32652299cf820f5ced449eaeda75440f9d02e6e994b0",
        "scrypt:1024:4:2$g55IIrYDUadYAEIB$5171f67af8478a93339cb6efe5c03d0922ce746eedd86b2fb5b2c00953a0d4cd"
                + "ae04347526b4c7cd083258395ad0975ab3b8508a4bf1be2e66aefef0996594f3"})
    void a_password_fits_the_hash_that_was_made_from_it_only(String stored) {
        assertTrue(WerkzeugHash.verify(ENGLISH.toCharArray(), stored));
        assertFalse(WerkzeugHash.verify("Correct horse battery staple".toCharArray(), stored));
        assertTrue(WerkzeugHash.isWellFormed(stored));
        assertTrue(WerkzeugHash.isOne(stored));
    }

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256:1000$zCmWPLdKH8fr8mUi$404870cc2dbc0d6dba65b90b1b48f2f56c796e14c82e0884eecb8682a82a54b9",
        "pbkdf2:sha512:1000$Q3lCrvbL1x2a4BH1$16c5125b8f384f516e468c411d13de86095b03ec8f0305df2c6493fe051fb700"
                + "a1625a8e6157a63efc31fb210e510f290dbd417ab520e3ea6ed9ac60ba181fe2",
        "scrypt:32768:8:1$cgpZOfBfVQr0oaB1$d017c683a43cccb8b23d146294b5ea0b7c29f65f6e2db4e35d3182968d0a7b95"
                + "d1b64cf79aace88b41e4fd35fc5c06e28c0a571f78d9f8cd5cd7d8a4d6d9d54b"})
    void a_password_outside_ascii_counts_as_utf_8(String stored) {
        assertTrue(WerkzeugHash.verify(SWEDISH.toCharArray(), stored));
        assertFalse(WerkzeugHash.verify(SWEDISH.replace('\u00D6', 'O').toCharArray(), stored));
    }

    @Test
    void a_salt_outside_ascii_counts_as_utf_8() {
        var stored = "scrypt:1024:8:16$\u00FC$38a4b004b6602603121bbbd738e666ec23f092efb94380e11de5d40c50f30021"
                + "7f683d7a1fad3a2bd590a2fcbcf79bbe975c8b3354813e718b2a1e8cb6f2b40e";

        assertTrue(WerkzeugHash.verify("x".toCharArray(), stored));
    }

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256:1000$U5X7VSieA8SxGeTd$596b23d4c90ebd14c9deacd2e2d7b5003eba6886e20f5865fc169c8267273f75",
        "scrypt:1024:4:2$oJJBW4FJaI0QZITv$47a734f82610da3d43d741c850b51769021c18c2fa401af741c9de5105fb9c2a"
                + "d148acdb94ed0f91ebebb6c3b36267433dd4d074f9192d2c095c477d1e1219b2"})
    void the_empty_password_has_a_hash_too(String stored) {
        assertTrue(WerkzeugHash.verify(new char[0], stored));
        assertFalse(WerkzeugHash.verify(" ".toCharArray(), stored));
    }

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256$mNI47epJcOtxjzws$0c1bedeb1fd7cf82ac7a78682fc56cd63057fe0a7b0084246a89e0744c9da960",
        "pbkdf2:sha256$S6FfS2WXTXy0FN4A$48e141fc0e0256391619e68a02fcf2463a17bc51a932f9ce4fc99716a9ffc045",
        "pbkdf2:sha256$JV9k6Zw9sou4enIL$89c9a96627fd54d18b3efab0c7bd6157ecaade1b012824a7c4ce852012e6019a",
        "pbkdf2$JV9k6Zw9sou4enIL$89c9a96627fd54d18b3efab0c7bd6157ecaade1b012824a7c4ce852012e6019a",
        "scrypt$d72bwQWHVPNOsRhY$05b6fb603a7ef575bd1e4fc5514ab87ef746de9772dad714c8a72de0d111dca3"
                + "13e0a5e50eb1c1c52b4d32652299cf820f5ced449eaeda75440f9d02e6e994b0"})
    void numbers_left_out_are_those_that_some_werkzeug_had_by_default(String stored) {
        assertTrue(WerkzeugHash.isWellFormed(stored));
        assertTrue(WerkzeugHash.verify(ENGLISH.toCharArray(), stored));
    }

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256:1000000000$salt$" + SHA256, // a billion
        "pbkdf2:sha256:5000001$salt$" + SHA256,
        "pbkdf2:sha256:4294967297$salt$" + SHA256, // 1, if it overflowed
        "pbkdf2:sha256:99999999999999999999$salt$" + SHA256,
        "pbkdf2:sha256:0$salt$" + SHA256,
        "pbkdf2:sha256:-1$salt$" + SHA256,
        "pbkdf2:sha256:+1$salt$" + SHA256,
        "pbkdf2:sha256:1_0$salt$" + SHA256,
        "pbkdf2:sha256: 1$salt$" + SHA256,
        "pbkdf2:sha256:\u0661$salt$" + SHA256, // 1 in Arabic
        "pbkdf2:sha256:$salt$" + SHA256,
        "pbkdf2:sha256:1:1$salt$" + SHA256,
        "pbkdf2::1$salt$" + SHA256,
        "pbkdf2:md5:1$salt$" + SHA256,
        "pbkdf2:sha256:1$$" + SHA256,
        "pbkdf2:sha256:1$salt$",
        "pbkdf2:sha256:1$salt$" + SHA256 + "$",
        "pbkdf2:sha256:1$salt$pepper$" + SHA256,
        "pbkdf2:sha256:1$salt$0" + SHA256,
        "pbkdf2:sha256:1$salt$00" + SHA256,
        "pbkdf2:sha512:1$salt$" + SHA256,
        "pbkdf2:sha256:1$salt$5FECEB66FFC86F38D952786C6D696C79C2DBC239DD4E91B46729D73A27FB57E9",
        "pbkdf2:sha256:1$salt$zzceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9a",
        "pbkdf2:sha256:1$salt$" + SHA256 + "\n",
        "scrypt:2147483648:8:1$salt$" + BYTES_64,
        "scrypt:4294967298:8:1$salt$" + BYTES_64, // 2, if it overflowed
        "scrypt:131072:8:1$salt$" + BYTES_64, // 128 MiB
        "scrypt:536870912:536870912:536870912$salt$" + BYTES_64,
        "scrypt:32768:8:8$salt$" + BYTES_64, // eight times the default's time
        "scrypt:2:1:1025$salt$" + BYTES_64,
        "scrypt:2:262144:1$salt$" + BYTES_64,
        "scrypt:65536:1:1$salt$" + BYTES_64, // RFC 7914 has r = 1 for N below 65536 only
        "scrypt:1000:8:1$salt$" + BYTES_64,
        "scrypt:1:8:1$salt$" + BYTES_64,
        "scrypt:0:8:1$salt$" + BYTES_64,
        "scrypt:1024:0:1$salt$" + BYTES_64,
        "scrypt:1024:8:0$salt$" + BYTES_64,
        "scrypt:1024:8:-1$salt$" + BYTES_64,
        "scrypt:1024:8$salt$" + BYTES_64,
        "scrypt:1024:8:1:1$salt$" + BYTES_64,
        "scrypt:1024:8:1$$" + BYTES_64,
        "scrypt:1024:8:1$salt$" + SHA256})
    void a_bent_or_hostile_hash_is_refused_uncomputed(String stored) {
        assertTrue(WerkzeugHash.isOne(stored));
        assertFalse(WerkzeugHash.isWellFormed(stored));
        assertTimeout(Duration.ofSeconds(2), () -> assertFalse(WerkzeugHash.verify(ENGLISH.toCharArray(), stored)));
    }

    @ParameterizedTest @ValueSource(strings = {
        "pbkdf2:sha256:5000000$salt$" + SHA256,
        "scrypt:65536:8:2$salt$" + BYTES_64,
        "scrypt:2:1:1024$salt$" + BYTES_64,
        "scrypt:32768:1:32$salt$" + BYTES_64})
    void the_limits_themselves_are_within_them(String stored) {
        assertTrue(WerkzeugHash.isWellFormed(stored));
    }

    @ParameterizedTest @ValueSource(strings = {
        "", "correct horse battery staple", "pbkdf2", "scrypt", "pbkdf2:sha256:1$salt", "scrypt:1024:8:1",
        "pbkdf2x$salt$00", "PBKDF2:sha256:1$salt$00", "sha256$salt$00", "plain$$secret", " scrypt$salt$00",
        "PBKDF2WithHmacSHA256:600000:c2FsdA==:aGFzaA=="})
    void anything_else_is_no_such_hash(String stored) {
        assertFalse(WerkzeugHash.isOne(stored));
        assertFalse(WerkzeugHash.isWellFormed(stored));
        assertFalse(WerkzeugHash.verify(ENGLISH.toCharArray(), stored));
    }

    @Test
    void a_huge_text_is_told_apart_at_once() {
        var huge = "pbkdf2:sha256:1$" + "s".repeat(5_000_000) + "$" + "0".repeat(5_000_000);

        assertTrue(WerkzeugHash.isOne(huge));
        assertFalse(WerkzeugHash.isWellFormed(huge));
    }
}
