package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of RedNotebook are read with their markup, tags and pictures. */
class RedNotebookTest {
    private static String markdown(String text) throws IOException {
        String block = text.indent(4);
        return Found.by(new RedNotebook(), GivenFiles.of("2026-07.txt", "11:\n  text: |2\n" + block)).entry().text().content();
    }

    @Test
    void each_day_is_an_entry() throws IOException {
        var files = GivenFiles.of("data/2026-07.txt", """
                1:
                  text: "= Harbour =\\n\\nIt rained. #rain #1 #sea-side ``#no``"
                  Tags: {walks: null, two words: null}
                  Ideas: {Buy a //boat//: null}
                17: {text: !!python/unicode 'Short day'}
                '18': {text: Quoted}
                """).with("data/2026-08.txt", "{}").with("data/configuration.cfg", "a=1").with("templates/1.txt", "Monday");

        var found = Found.by(new RedNotebook(), files);

        var first = found.entries().get(0);
        assertEquals("Harbour", first.title());
        assertEquals("It rained. #rain #1 #sea-side `#no`\n\n**Ideas**\n\n- Buy a *boat*", first.text().content());
        assertEquals(List.of("walks", "two words", "rain", "sea-side"), first.tags());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 1)), first.time());
        assertEquals(List.of("2026-07-01", "2026-07-17", "2026-07-18"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals("Short day", found.entries().get(1).text().content());
        assertEquals(List.of("OTHER_FILE data/configuration.cfg", "NO_ENTRY templates/1.txt"), found.skipped());
    }

    @Test
    void markup_becomes_markdown() throws IOException {
        assertEquals("a **b** *c* ~~d~~ e `f//g//`", markdown("a **b** //c// --d-- __e__ ``f//g//``"));
        assertEquals("x\n\n## Two\n\n### Three", markdown("x\n\n== Two ==\n\n+++ Three +++[label]"));
        assertEquals("- a\n    - b\n1. c\n\n---\n\n> said",
                markdown("- a\n  - b\n+ c\n====================\n\tsaid").replace("\n\n\n", "\n\n"));
        assertEquals("```\na //b// *c*\n```\ny", markdown("```\na //b// *c*\n```\ny"));
        assertEquals("| a | b |\n|---|---|\n| 1 | *2* |", markdown("|| a | b |\n| 1 | //2// |"));
        assertEquals("| | |\n|---|---|\n| 1 | 2 |", markdown("| 1 | 2 |"));
        assertEquals("2 \\* 3 \\< 4, snake_case, \\_x\\_, https://example.org/a__b__//c",
                markdown("2 * 3 < 4, snake_case, _x_, https://example.org/a__b__//c"));
        assertEquals("x\n\\# no heading\n\\---\n1. b", markdown("x\n# no heading\n---\n1. b"));
    }

    @Test
    void underlines_and_colours_are_told() throws IOException {
        var found = Found.by(new RedNotebook(), GivenFiles.of("2026-07.txt", "3:\n  text: __a__ {b|color:red}\n"));

        assertEquals("a b", found.entry().text().content());
        assertEquals(List.of("LAYOUT 2026-07.txt, 3"), found.lost());
    }

    @Test
    void pictures_and_files_are_found_by_their_names() throws IOException {
        var files = GivenFiles.of("data/2026-07.txt", """
                3:
                  text: |
                    [""file:///home/ada/img/my boat"".png?50] [""/home/ada/gone"".jpg] [bill ""file:///home/ada/bill.pdf""] [site ""http://example.org/a_b""]
                    [2026-07-01] [then 2026-07-02] [plain http://example.org]
                """).with("images/my boat.png", "p");

        var found = Found.by(new RedNotebook(), files);

        assertEquals("![my boat.png](images/my%20boat.png) ![gone.jpg](gone.jpg) 📎 bill [site](http://example.org/a_b)\n"
                + "[2026-07-01](2026-07-01) [then](2026-07-02) [plain](http://example.org)", found.entry().text().content());
        assertEquals(List.of(new SourcePicture("images/my%20boat.png", "images/my boat.png"), new SourcePicture("gone.jpg", "")),
                found.entry().pictures());
        assertEquals(List.of("2026-07-03"), found.entry().addresses());
        assertEquals(List.of("FILE data/2026-07.txt, 3"), found.lost());
    }

    @Test
    void a_wrong_day_costs_that_day() throws IOException {
        var files = GivenFiles.of("2026-02.txt", "1: {text: a}\n30: {text: b}\nx: {text: c}\n3: 5\n4: {text: [1]}\n").with("2026-03.txt",
                "1: {text: \"cut");

        var found = Found.by(new RedNotebook(), files);

        assertEquals(1, found.entries().size());
        assertEquals(List.of("BROKEN 2026-02.txt, 30", "BROKEN 2026-02.txt, x", "BROKEN 2026-02.txt, 3", "EMPTY 2026-02.txt, 4",
                "BROKEN 2026-03.txt"), found.skipped());
    }

    @Test
    void a_file_that_ends_too_early_is_broken() {
        var files = GivenFiles.of("2026-03.txt", "1: {text: a}\n2: {text: \"cut");

        assertEquals(2, assertThrows(BrokenFile.class, () -> new RedNotebook().read(files, new Found())).line());
    }

    @Test
    void deep_values_and_objects_are_broken() throws IOException {
        for (String value : List.of("[".repeat(50_000), "!!java.net.URL [x]", "*nothing", "&a [*a]")) {
            var found = new Found();
            new RedNotebook().read(GivenFiles.of("2026-01.txt", "1: {text: a}\n").with("2026-03.txt", "1:\n  text: " + value), found);

            assertEquals(1, found.entries().size());
            assertEquals(1, found.skipped().size());
        }
    }

    @Test
    void other_texts_do_not_fit() throws IOException {
        assertFalse(new RedNotebook().fits(GivenFiles.of("2026-07.txt", "It rained.")));
        assertFalse(new RedNotebook().fits(GivenFiles.of("notes.txt", "1:\n  text: a\n")));
        assertFalse(new RedNotebook().fits(GivenFiles.of("2026-07.txt", "{}")));
    }

    @Test
    void long_lines_of_marks_take_no_time_and_no_stack() throws IOException {
        for (String mark : List.of("//a", "[", "`", "\"\"", "``", "= ", "[a \"\"", "__", "{a|", "| ", "- ")) {
            Found.by(new RedNotebook(),
                    GivenFiles.of("2026-07.txt", "1:\n  text: 'x " + mark.repeat(1_000) + " " + mark.repeat(50_000) + "'\n"));
        }
    }
}
