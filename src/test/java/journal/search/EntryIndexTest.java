package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journal.NaughtyStrings;
import journal.database.LocalDateTimeColumn;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in an index, and in which order. */
class EntryIndexTest {
    private static final Set<String> EVERYBODY = Set.of("public");

    private final Words words = new Words();
    private EntryIndex index;
    private long number;

    @BeforeEach
    void an_index_is_empty() throws IOException {
        index = new EntryIndex(new ByteBuffersDirectory(), words);
    }

    @AfterEach
    void it_is_closed() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "en; We walked along the river.; walked",
        "en; We walked along the river.; WALK",
        "en; We walked along the river.; walking rivers",
        "en; My grandmother’s house; grandmother",
        "de; Wir gingen durch die Gärten.; Garten",
        "de; Wir gingen durch die Gärten.; garten",
        "de; Die Größe der Straße; groesse",
        "de; Die Größe der Straße; STRASSE",
        "fr; Pendant l’après-midi il a été élevé.; apres",
        "fr; Les lettres écrites; lettre ecrite",
        "es; Escribí tres cartas por la mañana.; manana carta",
        "ar; قرأت لنا القصص في المدينة; مدينه",
        "ar; مَدْرَسَة; مدرسة",
        "ja; 川沿いを歩いた。手紙を三通書いた。; 手紙",
        "ja; 図書館の裏で本を読んだ。; 図書館",
        "ja; ｶﾀｶﾅ と カタカナ; カタカナ",
        "; ＲＡＩＮ in Ｌｉｓｂｏｎ; rain lisbon",
        "; naïve café Zoë; naive CAFE zoe",
        "; naive cafe; naïve café",
        "ru; Мы гуляли вдоль реки; РЕКИ",
        "th; ฝนตกในเมืองเก่า; เมือง",
        "el; Ο καιρός; καιρος",
        "he; גשם ירד; גשם",
        "; It was 😀 today; 😀",
        "; a follow-up note; follow-up",
        "; See example.org for more; example.org",
        "en; The old town by the sea; \"old town\"",
        "ja; 古い町で雨が降った; \"古い町\"",
        "; rainbow; rai*",
        "; Zürich; zur*",
        "; rain in Lisbon; rain -snow",
        "; rain in Lisbon; !!! rain ???"})
    void words_are_found(String language, String text, String query) throws IOException {
        long entry = put(language == null ? "" : language, "No title", text);
        put("", "Another", "of other words");

        assertEquals(List.of(entry), found(query), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "The old grey town; \"old town\"",
        "The walk home; \"walked home\"",
        "rain and snow; rain -snow",
        "train; rai*",
        "rain; rain Lisbon",
        "rain; author:rain",
        "rain; !!!",
        "rain; *",
        "rain; -",
        "rain; \"\""})
    void other_words_are_not(String text, String query) throws IOException {
        put("en", "No title", text);

        assertEquals(List.of(), found(query), query);
    }

    @Test
    void titles_count_more_than_tags_and_those_more_than_authors_and_texts_and_a_word_more_than_its_other_forms() throws IOException {
        long form = put("en", "One", "It rains in the old town by the sea.");
        long text = put("en", "One", "It was rain in the old town by the sea.");
        long author = put(
                new IndexedEntry(++number, "One", "It shone in the old town by the sea.", "en", List.of(), "rain", "rain", "public", 0));
        long tag = put(new IndexedEntry(++number, "One", "It shone in the old town by the sea.", "en", List.of("rain"), "ada", "ada",
                "public", 0));
        long title = put("en", "Rain", "It shone in the old town by the sea.");

        assertEquals(List.of(title, tag, author, text, form), found("rain"));
    }

    @Test
    void authors_and_tags_are_found_by_their_names_and_excluded_by_them() throws IOException {
        long ada = put(new IndexedEntry(++number, "One", "rain", "", List.of("Two Words", "snow"), "Ada", "ada", "public", 0));
        long grace = put(new IndexedEntry(++number, "Other", "rain", "", List.of("snow"), "grace", "grace", "public", 1));

        assertEquals(List.of(ada), found("author:ADA"));
        assertEquals(List.of(grace, ada), found("author:ada author:grace"));
        assertEquals(List.of(grace), found("rain -author:ada"));
        assertEquals(List.of(ada), found("tag:\"two words\""));
        assertEquals(List.of(ada), found("tag:#SNOW tag:\"Two Words\""));
        assertEquals(List.of(grace), found("-tag:\"two words\""));
        assertEquals(List.of(), found("author:ad"));
        assertEquals(List.of(ada), found("rain two"));
    }

    @Test
    void dates_are_the_entries_own_days() throws IOException {
        long april = put("2024-04-30", "rain");
        long may = put("2024-05-01", "rain");
        long later = put("2025-01-01", "rain");

        assertEquals(List.of(april), found("before:2024-05-01"));
        assertEquals(List.of(later), found("after:2024-05-01"));
        assertEquals(List.of(later, may), found("after:2024-04"));
        assertEquals(List.of(later), found("rain after:2024"));
        assertEquals(List.of(may), found("rain after:2024-04 before:2025"));
        assertEquals(List.of(), found("after:2024 before:2025"));
    }

    @Test
    void only_what_is_for_ones_audiences_is_found_however_it_is_looked_for() throws IOException {
        put(new IndexedEntry(++number, "One", "rain", "en", List.of("snow"), "ada", "ada", "author:3", 0));
        long members = put(new IndexedEntry(++number, "Two", "rain", "en", List.of("snow"), "ada", "ada", "members", 0));

        for (String query : List.of("rain", "rai*", "\"rain\"", "-sun", "tag:snow", "author:ada", "after:1969", "one two")) {
            assertEquals(List.of(), found(query), query);
        }
        assertEquals(List.of(members), index.find(SearchQuery.of("rain"), Set.of("members", "author:4"), 0, 20).entries());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() throws IOException {
        for (int entry = 0; entry < 45; entry++) {
            put("en", "No. " + entry, "It rained.");
        }

        for (String query : List.of("rained", "-snow")) {
            List<Long> read = new ArrayList<>();
            boolean more = true;
            for (int first = 0; more; first += 20) {
                Hits hits = index.find(SearchQuery.of(query), EVERYBODY, first, 20);
                read.addAll(hits.entries());
                more = hits.more();
            }
            assertEquals(LongStream.rangeClosed(1, 45).map(entry -> 46 - entry).boxed().toList(), read, query);
        }
    }

    @Test
    void an_entry_takes_the_place_of_what_it_was_before_and_can_go() throws IOException {
        put("en", "One", "rain");
        number--;
        long entry = put("en", "One", "snow");

        assertEquals(List.of(), found("rain"));
        assertEquals(List.of(entry), found("snow"));
        index.remove(entry);
        index.refresh();
        assertEquals(List.of(), found("snow"));
    }

    @Test
    void no_text_makes_it_fail() throws IOException {
        for (String naughty : NaughtyStrings.all().toList()) {
            long entry = put("ja", naughty, naughty);
            var query = SearchQuery.of(naughty);
            Hits hits = index.find(query, EVERYBODY, 0, 1_000);
            if (query.terms().stream().noneMatch(SearchQuery.Term::excluded) && new Ranking(words).ranks(query)) {
                assertTrue(hits.entries().contains(entry), naughty);
            }
            assertFalse(new Excerpts(query, words).of(naughty, "ja").matches(".*<(?!/?mark>).*"), naughty);
        }
        assertEquals(List.of(), found("a-".repeat(250)));
        assertEquals(List.of(), found(String.join(" ", Stream.iterate(100, one -> one + 1).limit(125).map(String::valueOf).toList())));
    }

    @Test
    void the_position_of_the_last_commit_is_kept_and_a_folder_that_is_broken_begins_anew(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "not ours");
        try (EntryIndex kept = new IndexFolder(folder, words).open()) {
            assertEquals(Optional.empty(), kept.position());
            kept.put(entry("en", "One", "rain"));
            kept.commit(new IndexPosition("here", 7, true));
        }
        try (EntryIndex kept = new IndexFolder(folder, words).open()) {
            assertEquals(Optional.of(new IndexPosition("here", 7, true)), kept.position());
            assertEquals(1, kept.size());
        }
        for (Path file : files(folder)) {
            Files.write(file, "broken".getBytes(StandardCharsets.UTF_8));
        }
        try (EntryIndex anew = new IndexFolder(folder, words).open()) {
            assertEquals(Optional.empty(), anew.position());
            assertEquals(0, anew.size());
        }
        assertEquals("not ours", Files.readString(folder.resolve("letter.txt")));
    }

    @Test
    void a_folder_that_another_one_has_open_is_left_alone(@TempDir Path folder) throws IOException {
        try (EntryIndex first = new IndexFolder(folder, words).open()) {
            var second = new IndexFolder(folder, words);
            try (EntryIndex temporary = second.open()) {
                assertTrue(second.isTemporary());
                assertEquals(0, temporary.size());
            }
            second.remove();
            first.put(entry("en", "One", "rain"));
            first.refresh();
            assertEquals(1, first.find(SearchQuery.of("rain"), EVERYBODY, 0, 20).entries().size());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("letter.txt")).toList();
        }
    }

    private List<Long> found(String query) throws IOException {
        return index.find(SearchQuery.of(query), EVERYBODY, 0, 20).entries();
    }

    private long put(String language, String title, String text) throws IOException {
        return put(entry(language, title, text));
    }

    private long put(String day, String text) throws IOException {
        return put(new IndexedEntry(++number, "No title", text, "", List.of(), "ada", "ada", "public",
                LocalDateTimeColumn.micros(LocalDate.parse(day).atTime(12, 0))));
    }

    private long put(IndexedEntry entry) throws IOException {
        index.put(entry);
        index.refresh();
        return entry.id();
    }

    private IndexedEntry entry(String language, String title, String text) {
        return new IndexedEntry(++number, title, text, language, List.of(), "ada", "ada", "public", 0);
    }
}
