package journal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets and codes as people read and type them. */
class CodesAsTextTest {

    // RFC 4648, 10
    @ParameterizedTest
    @CsvSource({"fooba, MZXW6YTB", "foobafooba, MZXW6YTBMZXW6YTB"})
    void bytes_are_base_32(String bytes, String text) {
        assertEquals(text, Base32.text(bytes.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void groups_have_four_characters() {
        assertEquals("MZXW-6YTB", Base32.groups("fooba".getBytes(StandardCharsets.US_ASCII), "-"));
        assertEquals("AAAAAAAA", Base32.text(new byte[5]));
        assertEquals("77777777", Base32.text(new byte[] {-1, -1, -1, -1, -1}));
        assertThrows(IllegalArgumentException.class, () -> Base32.text(new byte[4]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", " 123 456 ", "123-456", "１２３４５６", "١٢٣٤٥٦"})
    void a_code_of_an_app_is_typed_in_any_way(String typed) {
        var code = new TypedCode(typed);

        assertTrue(code.isOfApp());
        assertEquals("123456", code.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "abcd-efgh-2345-6722"})
    void others_are_none(String typed) {
        assertFalse(new TypedCode(typed).isOfApp());
    }

    @Test
    void an_app_reads_the_name_and_the_secret() {
        var enrollment = new Enrollment("The Journal", "ada & grace", "12345678901234567890".getBytes(StandardCharsets.US_ASCII));

        assertEquals("otpauth://totp/The%20Journal:ada%20%26%20grace?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Journal",
                enrollment.address());
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", enrollment.getSecret());
        assertTrue(enrollment.getPath().startsWith("M4 4h1v1h-1zM5 4"), enrollment::getPath); // the corner of the finder pattern
    }
}
