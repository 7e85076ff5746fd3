package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import journal.search.IndexSource.Change;
import journal.search.Progress.Range;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void what_is_committed_late_is_waited_for() {
        var progress = new Progress(0);
        progress.take(new Change(1, 70), NOW);
        progress.take(new Change(4, 70), NOW);
        assertEquals(List.of(new Range(2, 3)), progress.missing());
        assertEquals(1, progress.safe());

        progress.take(new Change(2, 71), NOW);

        assertEquals(List.of(new Range(3, 3)), progress.missing());
        assertEquals(4, progress.number());
        assertEquals(2, progress.safe());
    }

    @Test
    void what_does_not_come_is_given_up_when_no_transaction_can_bring_it_any_more() {
        var progress = new Progress(0);
        progress.take(new Change(3, 70), NOW);

        progress.giveUp(NOW.plus(Duration.ofMinutes(2)));
        assertEquals(List.of(new Range(1, 2)), progress.missing());
        progress.giveUp(NOW.plus(Duration.ofMinutes(6)));

        assertEquals(List.of(), progress.missing());
        assertEquals(3, progress.safe());
    }

    @Test
    void it_begins_a_little_before_the_number_that_was_kept_and_waits_for_a_bounded_number_of_changes() {
        var progress = new Progress(1_000);

        progress.take(new Change(900_000, 70), NOW);

        assertEquals(800, new Progress(1_000).number());
        assertEquals(0, new Progress(3).number());
        assertEquals(List.of(new Range(800_000, 899_999)), progress.missing());
    }

    @Test
    void the_changes_of_a_large_transaction_that_ends_after_a_later_one_are_all_waited_for() {
        var progress = new Progress(0);
        progress.take(new Change(1, 70), NOW);
        progress.take(new Change(3_001, 70), NOW);

        assertEquals(List.of(new Range(2, 3_000)), progress.missing());
        progress.take(new Change(1_500, 71), NOW);
        assertEquals(List.of(new Range(2, 1_499), new Range(1_501, 3_000)), progress.missing());
    }
}
