package journal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final long MILLISECOND = 1_000_000;

    private final Times times = new Times();

    @Test
    void percentiles_are_those_of_all_times_in_any_order() {
        LongStream.rangeClosed(1, 2_000).map(number -> number * 7 % 2_001 * MILLISECOND).forEach(times::add);

        assertEquals(2_000, times.count());
        assertEquals(1_001, times.millis(0.5));
        assertEquals(1_981, times.millis(0.99));
        assertEquals(2_000, times.millis(1));
    }

    @Test
    void a_request_that_was_due_while_another_one_waited_has_waited_for_the_rest_of_that_time() {
        times.add(50 * MILLISECOND);
        times.addDue(50 * MILLISECOND, 20 * MILLISECOND);

        assertEquals(3, times.count());
        assertEquals(10, times.millis(0));
        assertEquals(30, times.millis(0.5));
        assertEquals(50, times.millis(1));
    }

    @Test
    void an_answer_in_time_leaves_no_request_waiting() {
        times.addDue(19 * MILLISECOND, 20 * MILLISECOND);

        assertEquals(0, times.count());
    }
}
