package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journal.NaughtyStrings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Which entries are found in an index, and in which order. */
class EntryIndexTest {
    @AutoClose private final WrittenIndex written = new WrittenIndex();

    @Test
    void titles_count_more_than_tags_and_those_more_than_authors_and_texts_and_a_word_more_than_its_other_forms() throws IOException {
        long form = written.put("en", "One", "It rains in the old town by the sea.");
        long text = written.put("en", "One", "It was rain in the old town by the sea.");
        long author = written.put(
                new IndexedEntry(written.nextId(), "One", "It shone in the old town by the sea.", "en", List.of(), "rain", "rain", "public",
                        0));
        long tag = written
                .put(new IndexedEntry(written.nextId(), "One", "It shone in the old town by the sea.", "en", List.of("rain"), "ada", "ada",
                        "public", 0));
        long title = written.put("en", "Rain", "It shone in the old town by the sea.");

        assertEquals(List.of(title, tag, author, text, form), written.found("rain"));
    }

    @Test
    void authors_and_tags_are_found_by_their_names_and_excluded_by_them() throws IOException {
        long ada =
                written.put(new IndexedEntry(written.nextId(), "One", "rain", "", List.of("Two Words", "snow"), "Ada", "ada", "public", 0));
        long grace = written.put(new IndexedEntry(written.nextId(), "Other", "rain", "", List.of("snow"), "grace", "grace", "public", 1));

        assertEquals(List.of(ada), written.found("author:ADA"));
        assertEquals(List.of(grace, ada), written.found("author:ada author:grace"));
        assertEquals(List.of(grace), written.found("rain -author:ada"));
        assertEquals(List.of(ada), written.found("tag:\"two words\""));
        assertEquals(List.of(ada), written.found("tag:#SNOW tag:\"Two Words\""));
        assertEquals(List.of(ada), written.found("tag:＃ｓｎｏｗ tag:「Two Words」"));
        assertEquals(List.of(grace), written.found("-tag:\"two words\""));
        assertEquals(List.of(), written.found("author:ad"));
        assertEquals(List.of(ada), written.found("rain two"));
    }

    @Test
    void dates_are_the_entries_own_days() throws IOException {
        long april = written.put("2024-04-30", "rain");
        long may = written.put("2024-05-01", "rain");
        long later = written.put("2025-01-01", "rain");

        assertEquals(List.of(april), written.found("before:2024-05-01"));
        assertEquals(List.of(later), written.found("after:2024-05-01"));
        assertEquals(List.of(later, may), written.found("after:2024-04"));
        assertEquals(List.of(later), written.found("rain after:2024"));
        assertEquals(List.of(may), written.found("rain after:2024-04 before:2025"));
        assertEquals(List.of(), written.found("after:2024 before:2025"));
    }

    @Test
    void only_entries_for_ones_audiences_are_found_by_any_kind_of_search() throws IOException {
        written.put(new IndexedEntry(written.nextId(), "One", "rain", "en", List.of("snow"), "ada", "ada", "author:3", 0));
        long members = written.put(new IndexedEntry(written.nextId(), "Two", "rain", "en", List.of("snow"), "ada", "ada", "members", 0));

        for (String query : List.of("rain", "rai*", "\"rain\"", "-sun", "tag:snow", "author:ada", "after:1969", "one two")) {
            assertEquals(List.of(), written.found(query), query);
        }
        assertEquals(List.of(members),
                written.index().find(SearchQuery.of("rain", WrittenIndex.LIMITS), Set.of("members", "author:4"), 0, 20).entryIds());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() throws IOException {
        for (int entry = 0; entry < 45; entry++) {
            written.put("en", "No. " + entry, "It rained.");
        }

        for (String query : List.of("rained", "-snow")) {
            List<Long> read = new ArrayList<>();
            boolean more = true;
            for (int first = 0; more; first += 20) {
                Hits hits = written.index().find(SearchQuery.of(query, WrittenIndex.LIMITS), WrittenIndex.EVERYBODY, first, 20);
                read.addAll(hits.entryIds());
                more = hits.more();
            }
            assertEquals(LongStream.rangeClosed(1, 45).map(entry -> 46 - entry).boxed().toList(), read, query);
        }
    }

    @Test
    void a_search_ends_with_its_time_and_says_so() throws IOException {
        assertTrue(found(written).inTime());
        try (var hasty = new WrittenIndex(Duration.ZERO)) {
            for (int entry = 0; entry < 300; entry++) {
                hasty.put("en", "No. " + entry, "It rained.");
            }

            assertFalse(found(hasty).inTime());
        }
    }

    private static Hits found(WrittenIndex searched) throws IOException {
        return searched.index().find(SearchQuery.of("rained", WrittenIndex.LIMITS), WrittenIndex.EVERYBODY, 0, 20);
    }

    @Test
    void an_entry_takes_the_place_of_its_earlier_state_and_can_go() throws IOException {
        long entry = written.put("en", "One", "rain");
        written.put(WrittenIndex.entry(entry, "en", "One", "snow"));

        assertEquals(List.of(), written.found("rain"));
        assertEquals(List.of(entry), written.found("snow"));
        written.index().remove(entry);
        written.index().refresh();
        assertEquals(List.of(), written.found("snow"));
    }

    @Test
    void no_text_makes_it_fail() throws IOException {
        for (String naughty : NaughtyStrings.all().toList()) {
            long entry = written.put("ja", naughty, naughty);
            var query = SearchQuery.of(naughty, WrittenIndex.LIMITS);
            Hits hits = written.index().find(query, WrittenIndex.EVERYBODY, 0, 1_000);
            if (query.terms().stream().noneMatch(SearchQuery.Term::excluded) && new LuceneQueries().ranks(query)) {
                assertTrue(hits.entryIds().contains(entry), naughty);
            }
            assertFalse(new Excerpts(query, written.words()).of(naughty, "ja").matches(".*<(?!/?mark>).*"), naughty);
        }
        assertEquals(List.of(), written.found("a-".repeat(250)));
        assertEquals(List.of(),
                written.found(String.join(" ", Stream.iterate(100, one -> one + 1).limit(125).map(String::valueOf).toList())));
    }
}
