package journal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list has the rows 9 to 1, the newest first, and a page has two of them. */
class KeysetPageTest {
    private static final int MOST = 2;

    @Test
    void the_first_page_leads_to_older_rows_alone() {
        var page = page(PageRequest.first(), 9, 8, 7);

        assertEquals(List.of(9L, 8L), page.items());
        assertTrue(page.isFirst());
        assertEquals(Optional.empty(), page.newer());
        assertEquals(Optional.of(row(8)), page.older());
    }

    @Test
    void a_page_of_older_rows_leads_both_ways() {
        var page = page(PageRequest.before(row(8)), 7, 6, 5);

        assertEquals(List.of(7L, 6L), page.items());
        assertFalse(page.isFirst());
        assertEquals(Optional.of(row(7)), page.newer());
        assertEquals(Optional.of(row(6)), page.older());
    }

    @Test
    void a_page_of_newer_rows_leads_both_ways() {
        var page = page(PageRequest.after(row(5)), 6, 7, 8);

        assertEquals(List.of(7L, 6L), page.items());
        assertFalse(page.isFirst());
        assertEquals(Optional.of(row(7)), page.newer());
        assertEquals(Optional.of(row(6)), page.older());
    }

    @Test
    void the_last_page_leads_to_no_older_rows_and_the_newest_rows_to_no_newer_ones() {
        assertEquals(Optional.empty(), page(PageRequest.before(row(3)), 2, 1).older());
        assertEquals(Optional.empty(), page(PageRequest.after(row(7)), 8, 9).newer());
    }

    @Test
    void a_page_without_rows_loads_nothing_and_leads_nowhere() {
        for (PageRequest request : List.of(PageRequest.first(), PageRequest.before(row(1)), PageRequest.after(row(9)))) {
            var page = KeysetPage.of(List.of(), MOST, request, ids -> {
                throw new AssertionError(ids);
            });

            assertEquals(List.of(), page.items());
            assertEquals(List.of("", ""), List.of(page.getNewer(), page.getOlder()));
        }
    }

    @Test
    void the_rows_of_the_page_are_loaded_and_the_one_beyond_it_is_not() {
        List<Long> loaded = new ArrayList<>();

        KeysetPage.of(rows(9, 8, 7), MOST, PageRequest.first(), ids -> {
            loaded.addAll(ids);
            return ids;
        });

        assertEquals(List.of(9L, 8L), loaded);
    }

    @Test
    void a_page_of_older_rows_keeps_both_links_where_its_rows_are_gone_meanwhile() {
        for (List<Long> gone : List.of(List.of(7L), List.of(6L), List.of(7L, 6L))) {
            var page = KeysetPage.of(rows(7, 6, 5), MOST, PageRequest.before(row(8)), without(gone));

            assertEquals(MOST - gone.size(), page.items().size());
            assertEquals(Optional.of(row(7)), page.newer(), gone::toString);
            assertEquals(Optional.of(row(6)), page.older(), gone::toString);
        }
    }

    @Test
    void a_page_of_newer_rows_keeps_both_links_where_its_rows_are_gone_meanwhile() {
        for (List<Long> gone : List.of(List.of(7L), List.of(6L), List.of(7L, 6L))) {
            var page = KeysetPage.of(rows(6, 7, 8), MOST, PageRequest.after(row(5)), without(gone));

            assertEquals(MOST - gone.size(), page.items().size());
            assertEquals(Optional.of(row(7)), page.newer(), gone::toString);
            assertEquals(Optional.of(row(6)), page.older(), gone::toString);
        }
    }

    @Test
    void a_link_is_the_text_of_its_cursor() {
        var page = page(PageRequest.before(row(8)), 7, 6, 5);

        assertEquals(row(7).toString(), page.getNewer());
        assertEquals(row(6).toString(), page.getOlder());
    }

    private static KeysetPage<Long> page(PageRequest request, int... ids) {
        return KeysetPage.of(rows(ids), MOST, request, without(List.of()));
    }

    /** Gives the rows that are left, the newest first. */
    private static Function<List<Long>, List<Long>> without(List<Long> gone) {
        return ids -> ids.stream().filter(id -> !gone.contains(id)).sorted((one, other) -> Long.compare(other, one)).toList();
    }

    private static List<Cursor> rows(int... ids) {
        return IntStream.of(ids).mapToObj(KeysetPageTest::row).toList();
    }

    private static Cursor row(int id) {
        return new Cursor(LocalDateTime.of(2026, 1, id, 12, 0), id);
    }
}
