package journal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    // RFC 6238, appendix B, which has eight digits: the last six of them
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
        "20000000000, 65353130"})
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertEquals(code.substring(2), Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
    }

    @Test
    void one_step_before_and_one_after_is_good_and_no_other() {
        long step = Totp.step(NOW);

        assertEquals(OptionalLong.of(step - 1), accepted(step - 1, 0));
        assertEquals(OptionalLong.of(step), accepted(step, 0));
        assertEquals(OptionalLong.of(step + 1), accepted(step + 1, 0));
        assertEquals(OptionalLong.empty(), accepted(step - 2, 0));
        assertEquals(OptionalLong.empty(), accepted(step + 2, 0));
    }

    @Test
    void neither_the_last_step_nor_one_before_it_is_good_again() {
        long step = Totp.step(NOW);

        assertEquals(OptionalLong.empty(), accepted(step, step));
        assertEquals(OptionalLong.empty(), accepted(step - 1, step));
        assertEquals(OptionalLong.of(step + 1), accepted(step + 1, step));
    }

    private static OptionalLong accepted(long step, long last) {
        return Totp.accepted(SECRET, Totp.code(SECRET, step), last, NOW);
    }
}
