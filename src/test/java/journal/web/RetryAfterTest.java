package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    @ParameterizedTest
    @CsvSource({"PT0S, 1, seconds, 1", "PT0.001S, 1, seconds, 1", "PT1.5S, 2, seconds, 2", "PT89S, 89, seconds, 89",
        "PT90S, 90, minutes, 2",
        "PT15M, 900, minutes, 15", "PT14M0.2S, 841, minutes, 15"})
    void a_time_is_rounded_up_and_told_in_minutes_where_it_is_long(Duration time, long seconds, String unit, long count) {
        var retry = RetryAfter.of(time);

        assertEquals(seconds, retry.seconds());
        assertEquals(unit, retry.either("seconds", "minutes"));
        assertEquals(count, retry.count());
    }
}
