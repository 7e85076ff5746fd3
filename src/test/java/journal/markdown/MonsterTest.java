package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import journal.setting.ContentLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hardest texts take neither long nor more room than they may. */
class MonsterTest {
    private static final Duration LONG = Duration.ofSeconds(30); // on a busy machine: it takes a second

    private final Markdown markdown = new Markdown(ContentLimits.DEFAULT);

    @ParameterizedTest
    @MethodSource("journal.markdown.Monsters#all")
    void a_monster_takes_neither_long_nor_more_room_than_it_may(String source) {
        String html = assertTimeoutPreemptively(LONG, () -> markdown.html(source, "e1-", "").orElse(""));
        String words = assertTimeoutPreemptively(LONG, () -> markdown.text(source));

        assertEquals(List.of(), new Fragment(html).forbidden());
        assertTrue(html.length() <= 10 * source.length() + 20_000, () -> "characters: " + html.length());
        assertTrue(words.length() <= 3 * Monsters.MOST, () -> "characters: " + words.length());
    }

    @Test
    void marks_nested_deeper_than_anybody_writes_keep_their_words() {
        String html = html("> ".repeat(1000) + "*a ".repeat(1000) + "rain" + "*".repeat(1000));

        assertTrue(new Fragment(html).text().contains("rain"), html);
        assertEquals(List.of(), NuChecker.findings(html));
    }

    @Test
    void a_table_of_rows_left_short_is_text() {
        assertFalse(new Fragment(html(Monsters.shortRows())).elements().contains("table"));
        assertTrue(new Fragment(html("| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(2000))).elements().contains("table"));
    }

    @Test
    void cells_that_nobody_typed_are_bounded_by_those_that_were() {
        String rows = "|a".repeat(315) + "\n" + "|:-:".repeat(315) + "\n" + "|x\n".repeat(312);

        assertTrue(html(rows).length() < 10 * rows.length());
        assertFalse(new Fragment(html(rows)).elements().contains("table"));
        assertTrue(new Fragment(html("| a | b | c |\n|---|---|---|\n" + "| 1 |\n".repeat(300))).elements().contains("table"));
    }

    @Test
    void a_text_whose_html_would_be_much_longer_has_none() {
        assertTrue(markdown.html("a[^1] b\n\n[^1]: c\n\n" + "[^1]".repeat(5_000), "entry-12345678-", "").isEmpty());
        assertTrue(markdown.html("[a]: https://example.org/\n\n" + "[a] ".repeat(2_000), "e1-", "").isEmpty());
        assertTrue(markdown.html("*a* ".repeat(10_000), "e1-", "").isPresent());
    }

    @Test
    void a_narrower_limit_refuses_what_the_wider_one_takes() {
        String table = "|a".repeat(9) + "|\n" + "|---".repeat(9) + "|\n" + "|1\n".repeat(50);
        var narrow = new Markdown(new ContentLimits(2, 100, 1_000, 500, 50, 300_000));
        var withoutCells = new Markdown(new ContentLimits(10, 20_000, 0, 500, 50, 300_000));

        assertTrue(narrow.html("*a* ".repeat(100), "e1-", "").isEmpty());
        assertTrue(narrow.html("rain ".repeat(100), "e1-", "").isPresent());
        assertTrue(html("*a* ".repeat(100)).contains("<em>"));
        assertFalse(new Fragment(withoutCells.html(table, "e1-", "").orElseThrow()).elements().contains("table"));
        assertTrue(new Fragment(html(table)).elements().contains("table"));
    }

    @Test
    void a_long_address_is_not_written_for_ever() {
        String html = html(Monsters.addresses());

        var elements = new Fragment(html).elements();
        assertTrue(elements.contains("a"));
        assertTrue(html.length() < 10 * Monsters.MOST, () -> "characters: " + html.length());
    }

    private String html(String source) {
        return markdown.html(source, "e1-", "").orElseThrow();
    }
}
