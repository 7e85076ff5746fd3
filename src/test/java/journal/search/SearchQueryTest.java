package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.NaughtyStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    private static final String SYNTAX = "ab -*:\"“”author:tag:before:after:2024-05-01 雨\u00A0#/.\uD83D\uDE00";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "rain; WORD rain",
        "rain Lisbon; WORD rain, WORD Lisbon",
        "雨\u3000町; WORD 雨, WORD 町",
        "\"old town\"; PHRASE old town",
        "“old town”; PHRASE old town",
        "„alte Stadt“; PHRASE alte Stadt",
        "« vieille ville »; PHRASE  vieille ville ",
        "「古い町」; PHRASE 古い町",
        "\"never closed; PHRASE never closed",
        "\"old\"town; PHRASE old, WORD town",
        "rai*; PREFIX rai",
        "rai＊; PREFIX rai",
        "ra*; PREFIX ra",
        "r*; WORD r",
        "雨*; WORD 雨",
        "*; WORD ",
        "aa* bb* cc* dd* ee* ff; PREFIX aa, PREFIX bb, PREFIX cc, PREFIX dd, WORD ff, cut",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 tag:15 author:16 17 tag:18 before:2024; author 16, tag 15, WORD 1, WORD 2, WORD 3, WORD 4,"
                + " WORD 5, WORD 6, WORD 7, WORD 8, WORD 9, WORD 10, WORD 11, WORD 12, WORD 13, WORD 14, to 2024-01-01, cut",
        "-snow; not WORD snow",
        "－snow; not WORD snow",
        "−snow; not WORD snow",
        "｢古い町｣; PHRASE 古い町",
        "-\"old town\"; not PHRASE old town",
        "-rai*; not PREFIX rai",
        "rain - snow; WORD rain, WORD -, WORD snow",
        "--snow; not WORD -snow",
        "-; WORD -",
        "follow-up; WORD follow-up",
        "author:ada; author ada",
        "AUTHOR:Ada; author Ada",
        "author：ada; author ada",
        "ａｕｔｈｏｒ：ada; author ada",
        "tag:＃旅行; tag ＃旅行",
        "-author:ada; not author ada",
        "author:; WORD author:",
        "author: ada; WORD author:, WORD ada",
        "author:\"\"; WORD author:\"\"",
        "tag:rain; tag rain",
        "tag:\"two words\" rain; tag two words, WORD rain",
        "tag:#rain; tag #rain",
        "-tag:rain; not tag rain",
        "before:2024-05-01; to 2024-05-01",
        "before:2024-05; to 2024-05-01",
        "before:2024; to 2024-01-01",
        "after:2024-05-01; from 2024-05-02",
        "after:2024-05; from 2024-06-01",
        "after:2024; from 2025-01-01",
        "after:2024/5/1; from 2024-05-02",
        "after:２０２４－０５－０１; from 2024-05-02",
        "after:２０２４／５／１; from 2024-05-02",
        "after:٢٠٢٤; from 2025-01-01",
        "after:2023 after:2022 before:2024 before:2025; from 2024-01-01, to 2024-01-01",
        "before:yesterday; WORD before:yesterday",
        "before:2023-02-29; WORD before:2023-02-29",
        "before:0000; WORD before:0000",
        "before:2024-; WORD before:2024-",
        "before:24; WORD before:24",
        "before:20240501; WORD before:20240501",
        "-before:2024; not WORD before:2024",
        "https://example.org/; WORD https://example.org/",
        "10:30; WORD 10:30"})
    void a_text_is_read(String typed, String meaning) {
        assertEquals(meaning, described(SearchQuery.of(typed, WrittenIndex.LIMITS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n"})
    void an_empty_text_looks_for_nothing(String typed) {
        assertEquals("", described(SearchQuery.of(typed, WrittenIndex.LIMITS)));
    }

    @Test
    void every_text_is_a_query_and_lucene_takes_it() {
        var ranking = new LuceneQueries();
        var random = new Random(1);
        Stream<String> made = Stream.generate(() -> random.ints(random.nextInt(40), 0, SYNTAX.length()).mapToObj(SYNTAX::charAt)
                .map(String::valueOf).collect(Collectors.joining())).limit(5_000);

        long read = Stream.concat(NaughtyStrings.all(), made)
                .map(typed -> ranking.of(SearchQuery.of(typed, WrittenIndex.LIMITS), Set.of("public")))
                .filter(query -> !query.toString().isEmpty()).count();

        assertTrue(read > 5_000, () -> "read " + read);
    }

    private static String described(SearchQuery query) {
        Stream<String> authors = query.authors().stream().map(name -> (name.excluded() ? "not " : "") + "author " + name.text());
        Stream<String> tags = query.tags().stream().map(name -> (name.excluded() ? "not " : "") + "tag " + name.text());
        Stream<String> terms = query.terms().stream().map(term -> (term.excluded() ? "not " : "") + term.kind() + ' ' + term.text());
        Optional<LocalDate> from = query.from();
        return Stream
                .of(authors, tags, terms, from.map(day -> "from " + day).stream(), query.to().map(day -> "to " + day).stream(),
                        Stream.of("cut").filter(cut -> query.cut()))
                .flatMap(parts -> parts)
                .collect(Collectors.collectingAndThen(Collectors.toList(), (List<String> all) -> String.join(", ", all).strip()));
    }
}
