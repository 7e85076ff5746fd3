package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries of org-journal are read with their times, and their text becomes Markdown. */
class OrgJournalTest {
    private static Found found(String name, String text) throws IOException {
        return Found.by(new OrgJournal(), GivenFiles.of(name, text));
    }

    private static String markdown(String text) throws IOException {
        return found("20260711", "* Saturday, 07/11/26\n** 10:00 A\n" + text).entry().text().content();
    }

    @Test
    void a_day_has_entries_with_their_times() throws IOException {
        var found = found("20260711", """
                * Monday, 07/11/26
                Before all.
                ** 10:28 Company meeting                        :work:long_talk:
                Endless.
                *** Who was there
                Grace.
                ** 10:28
                Again.
                ** 22:00 *Late* [[https://example.org][walk]]
                :PROPERTIES:
                :ID: 6f1c
                :END:
                ** No time
                x
                """);

        assertEquals(List.of("", "Company meeting", "", "Late walk", "No time"), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals(List.of("2026-07-11", "2026-07-11T10:28", "2026-07-11T10:28 (2)", "6f1c", "2026-07-11 (2)"),
                found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 11)), found.entries().get(0).time());
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 11, 10, 28)), found.entries().get(1).time());
        assertEquals("Endless.\n\n## Who was there\n\nGrace.", found.entries().get(1).text().content());
        assertEquals(List.of("work", "long_talk"), found.entries().get(1).tags());
        assertEquals(List.of("id:6f1c"), found.entries().get(3).addresses());
    }

    @Test
    void a_file_of_a_year_has_days() throws IOException {
        var found = found("2026.org", """
                #+TITLE: Year
                * Friday, 2026-01-02
                :PROPERTIES:
                :CREATED:  20260102
                :END:
                ** 09:05 One
                a
                * Samstag, 03.01.2026
                ** Two
                b
                *** 4 May 2020
                c
                * Sunday, 01/04/26
                :PROPERTIES:
                :CREATED:  20260104
                :END:
                Three
                * Others
                ** Four
                d
                """);

        assertEquals(
                List.of(SourceTime.local(LocalDateTime.of(2026, 1, 2, 9, 5)), SourceTime.on(LocalDate.of(2026, 1, 3)),
                        SourceTime.on(LocalDate.of(2026, 1, 4)), SourceTime.NONE),
                found.entries().stream().map(SourceEntry::time).toList());
        assertEquals("b\n\n## 4 May 2020\n\nc", found.entries().get(1).text().content());
        assertEquals("Others", found.entries().get(3).title());
    }

    @Test
    void a_day_in_any_words_is_known_by_the_times_below_it() throws IOException {
        var entry = found("20260711.org", "* 令和8年7月11日\n** 10:28 Walk\nRain.\n").entry();

        assertEquals("Walk", entry.title());
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 11, 10, 28)), entry.time());
    }

    @Test
    void a_file_with_a_title_has_entries_at_the_top() throws IOException {
        var found = found("2026-07-11.org",
                "#+TITLE: 2026-07-11 (Saturday)\n* TODO tea\n <2026-07-11>\n\n* DONE [#A] Milk :shop:\nSCHEDULED: <2026-07-11 Sat>\nBought.\n* [18:30] Walk\nRain.\n");

        assertEquals(List.of("TASK 2026-07-11.org: tea"), found.skipped());
        assertEquals(List.of("Milk", "Walk"), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals("Bought.", found.entries().get(0).text().content());
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 11, 18, 30)), found.entries().get(1).time());
        assertEquals(List.of("VALUES 2026-07-11.org: Milk"), found.lost());
    }

    @Test
    void a_file_without_headings_is_one_entry() throws IOException {
        var entry = found("notes.org", "#+TITLE: The harbour\n#+DATE: <2026-07-11 Sat>\nIt rained.\n").entry();

        assertEquals("The harbour", entry.title());
        assertEquals("It rained.", entry.text().content());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 11)), entry.time());
    }

    @Test
    void text_becomes_markdown() throws IOException {
        assertEquals("a **b** *c* ~~d~~ e `f*g*` `h`", markdown("a *b* /c/ +d+ _e_ =f*g*= ~h~"));
        assertEquals("2 \\* 3 \\< 4, snake_case, a/b/c https://example.org/a_b/*c",
                markdown("2 * 3 < 4, snake_case, a/b/c https://example.org/a_b/*c"));
        assertEquals("[site](https://example.org/a_b) x heading [^1]", markdown("[[https://example.org/a_b][site]] x [[*heading]] [fn:1]"));
        assertEquals("- a\n  - [x] b\n- [ ] c\n1) d\n- **e** f", markdown("- a\n  - [X] b\n+ [ ] c\n1) d\n- e :: f"));
        assertEquals("```python\n* no heading\nprint(\"*a*\")\n```",
                markdown("#+BEGIN_SRC python :results output\n,* no heading\nprint(\"*a*\")\n#+END_SRC"));
        assertEquals("> said *so*", markdown("#+begin_quote\nsaid /so/\n#+end_quote\n"));
        assertEquals("| a | b |\n|---|---|\n| 1 | **2** |", markdown("|---+---|\n| a | b |\n|---+---|\n| 1 | *2* |\n|---+---|"));
        assertEquals("x\n\n---\n\\# y",
                markdown("x\n-----\n# a comment\n\\# y".replace("\\# y", "\u200b# y")).replace("\u200b# y", "\\# y"));
    }

    @Test
    void pictures_and_files_are_found() throws IOException {
        var files = GivenFiles.of("j/20260711.org",
                "* 10:00 A\n[[file:img/boat 1.png]] [[./gone.jpg]] [[file:~/bill.pdf][bill]] [[file:20260712.org][next]] [[id:6f1c][other]]\n")
                .with("j/img/boat 1.png", "p").with("j/bill.pdf", "b").with("j/20260712.org", "* x\ny").with("j/20260713.org.gpg", "?")
                .with("j/a.txt", "?");

        var found = Found.by(new OrgJournal(), files);

        assertEquals(
                "![](j/img/boat%201.png) ![](<./gone.jpg>) 📎 bill [next](j/20260712.org) [other](id:6f1c)".replace("<./gone.jpg>",
                        "./gone.jpg"),
                found.entries().get(0).text().content());
        assertEquals(List.of(new SourcePicture("j/img/boat%201.png", "j/img/boat 1.png"), new SourcePicture("./gone.jpg", "")),
                found.entries().get(0).pictures());
        assertEquals(List.of("ENCRYPTED j/20260713.org.gpg", "OTHER_FILE j/a.txt"), found.skipped());
    }

    @Test
    void encrypted_entries_are_told() throws IOException {
        assertEquals(List.of("ENCRYPTED 20260711: 10:00 A"),
                found("20260711", "* 10:00 A\n-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----\n").skipped());
    }

    @Test
    void a_file_that_ends_too_early_keeps_what_it_has() throws IOException {
        assertEquals("```\nx\n```", markdown("#+begin_example\nx"));
        assertEquals("", found("20260711", "* 10:00 A\n:PROPERTIES:\n:ID: 5").entry().text().content());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 11)), found("20260711", "* 99:99 A\nb").entry().time());
    }

    @Test
    void other_texts_do_not_fit() throws IOException {
        assertFalse(new OrgJournal().fits(GivenFiles.of("20260711.txt", "* A\nb")));
        assertFalse(new OrgJournal().fits(GivenFiles.of("20260711", "It rained.")));
        assertTrue(new OrgJournal().fits(GivenFiles.of("a.org", "* A\nb")));
    }

    @Test
    void long_lines_of_marks_take_no_time_and_no_stack() throws IOException {
        for (String mark : List.of("*a ", "[[", " /a", "=a=", "| ", "_", "*", ":a", "http://", "* ")) {
            markdown("x " + mark.repeat(50_000) + "\n" + ("x " + mark.repeat(1_000) + "\n").repeat(5));
        }
    }
}
