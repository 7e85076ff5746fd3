package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import journal.search.ChangeProgress.Range;
import journal.search.IndexSource.Change;
import org.junit.jupiter.api.Test;

class ChangeProgressTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void the_index_waits_for_a_change_that_is_committed_late() {
        var progress = new ChangeProgress(0);
        progress.apply(new Change(1, 70), NOW);
        progress.apply(new Change(4, 70), NOW);
        assertEquals(List.of(new Range(2, 3)), progress.missing());
        assertEquals(1, progress.safe());

        progress.apply(new Change(2, 71), NOW);

        assertEquals(List.of(new Range(3, 3)), progress.missing());
        assertEquals(4, progress.lastId());
        assertEquals(2, progress.safe());
    }

    @Test
    void the_index_gives_up_a_change_that_no_transaction_can_bring_any_more() {
        var progress = new ChangeProgress(0);
        progress.apply(new Change(3, 70), NOW);

        progress.giveUp(NOW.plus(Duration.ofMinutes(2)));
        assertEquals(List.of(new Range(1, 2)), progress.missing());
        progress.giveUp(NOW.plus(Duration.ofMinutes(6)));

        assertEquals(List.of(), progress.missing());
        assertEquals(3, progress.safe());
    }

    @Test
    void it_begins_a_little_before_the_id_that_was_kept_and_waits_for_a_bounded_number_of_changes() {
        var progress = new ChangeProgress(1_000);

        progress.apply(new Change(900_000, 70), NOW);

        assertEquals(800, new ChangeProgress(1_000).lastId());
        assertEquals(0, new ChangeProgress(3).lastId());
        assertEquals(List.of(new Range(800_000, 899_999)), progress.missing());
    }

    @Test
    void the_changes_of_a_large_transaction_that_ends_after_a_later_one_are_all_waited_for() {
        var progress = new ChangeProgress(0);
        progress.apply(new Change(1, 70), NOW);
        progress.apply(new Change(3_001, 70), NOW);

        assertEquals(List.of(new Range(2, 3_000)), progress.missing());
        progress.apply(new Change(1_500, 71), NOW);
        assertEquals(List.of(new Range(2, 1_499), new Range(1_501, 3_000)), progress.missing());
    }
}
