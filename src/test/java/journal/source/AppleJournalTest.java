package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries of Apple's Journal are read from their pages, whose elements are not well nested. */
class AppleJournalTest {
    private static final String PHOTO = """
            <div id="P1" class="gridItem assetType_photo"><img src="../Resources/P1.heic" class="asset_image"/></div>""";

    @Test
    void an_entry_has_a_day_a_title_a_text_and_pictures() throws IOException {
        var found = Found.by(new AppleJournal(),
                GivenFiles.of("AppleJournalEntries/Entries/2024-11-03_Walk.html", page("Sunday, 3 November 2024", "Walk", PHOTO,
                        "<p class=\"p2\"><span class=\"s2\">We </span><span class=\"s3\">went</span>.</p>"))
                        .with("AppleJournalEntries/Resources/P1.heic", "heic")
                        .with("AppleJournalEntries/index.html", "<a href=\"Entries/2024-11-03_Walk.html\">Walk</a>"));

        SourceEntry entry = found.entry();
        assertEquals("P1", entry.id());
        assertEquals("Walk", entry.title());
        assertEquals(SourceTime.on(LocalDate.of(2024, 11, 3)), entry.time());
        assertEquals(List.of(new SourcePicture("../Resources/P1.heic", "AppleJournalEntries/Resources/P1.heic")), entry.pictures());
        assertTrue(entry.text().content().contains("<img src=\"../Resources/P1.heic\" alt=\"\">"));
        assertTrue(entry.text().content().contains("<p><span>We </span><strong><em><span>went</span></em></strong>.</p>"),
                entry.text().content());
        assertFalse(entry.text().content().contains("November"));
        assertEquals(Access.PRIVATE, entry.access());
        assertEquals(List.of(), found.skipped());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void values_and_files_are_told_and_a_prompt_is_kept() throws IOException {
        var found = Found.by(new AppleJournal(),
                GivenFiles.of("Entries/a.html",
                        page("Sunday, 3 November 2024", "",
                                """
                <div id="S" class="gridItem assetType_stateOfMind"><div class="gridItemOverlayText">Calm</div><img src="../Resources/S.heic"/></div>
                <div id="V" class="gridItem assetType_video"><video src="../Resources/V.mov"></video></div>
                <div id="L" class="gridItem assetType_link"><a href="https://a.example/">A page</a></div></div><div class='reflectionPrompt'>What made you laugh?</div><div>""",
                                "<p class=\"p2\">A cat.</p>")));

        String text = found.entry().text().content();
        assertTrue(
                text.startsWith(
                        "<blockquote>What made you laugh?</blockquote><p>📎 V.mov</p><p><a href=\"https://a.example/\">A page</a></p>"),
                text);
        assertTrue(text.contains("<p>A cat.</p>"));
        assertFalse(text.contains("Calm"));
        assertEquals(List.of(), found.entry().pictures());
        assertEquals(List.of("FILE Entries/a.html", "VALUES Entries/a.html"), found.lost());
    }

    @Test
    void a_day_in_another_language_or_in_the_name_is_read() throws IOException {
        var found = Found.by(new AppleJournal(),
                GivenFiles.of("a.html", page("Sonntag, 3. März 2024", "a", "", "")).with("b.html", page("2024年11月3日 日曜日", "b", "", ""))
                        .with("2023-02-28_c.html", page("someday", "c", "", "")).with("d.html", page("someday", "d", "", ""))
                        .with("2023-02-30_e.html", page("", "e", "", "")));

        assertEquals(List.of(SourceTime.on(LocalDate.of(2024, 3, 3)), SourceTime.on(LocalDate.of(2024, 11, 3)),
                SourceTime.on(LocalDate.of(2023, 2, 28)), SourceTime.NONE,
                SourceTime.NONE), found.entries().stream().map(SourceEntry::time).toList());
        assertEquals(List.of("DATE d.html", "DATE 2023-02-30_e.html"), found.lost());
    }

    @Test
    void an_entry_without_photos_is_named_by_its_file_and_one_photo_names_one_entry() throws IOException {
        var found = Found.by(new AppleJournal(), GivenFiles.of("Entries/2024-01-01_(1).html", page("1 January 2024", "", "", "<p>x</p>"))
                .with("Entries/a.html", page("1 January 2024", "", PHOTO, ""))
                .with("Entries/b.html", page("1 January 2024", "", PHOTO, "")));

        assertEquals(List.of("2024-01-01_(1)", "P1", "Entries/b.html"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of(new SourcePicture("../Resources/P1.heic", "")), found.entries().get(1).pictures());
    }

    @Test
    void empty_pages_other_pages_and_pages_that_are_cut_off_cost_themselves_alone() throws IOException {
        String whole = page("3 May 2024", "T", "", "<p class=\"p2\">text");
        var found = Found.by(new AppleJournal(),
                GivenFiles.of("a.html", whole.substring(0, whole.indexOf(">text") + 3))
                        .with("b.html", page("3 May 2024", "", "", "<p class=\"p2\"></p>"))
                        .with("notes.html", "<p>x</p>").with("__MACOSX/._a.html", "x"));

        assertEquals("T", found.entry().title());
        assertTrue(found.entry().text().content().contains("te"));
        assertEquals(List.of("EMPTY b.html", "OTHER_FILE notes.html"), found.skipped());
    }

    @Test
    void other_pages_are_not_of_apple() throws IOException {
        assertFalse(new AppleJournal().fits(GivenFiles.of("a.html", "<div class=\"title\">x</div><div class=\"bodyText\">y</div>")));
        assertFalse(new AppleJournal().fits(GivenFiles.of("index.html", page("3 May 2024", "T", "", ""))));
    }

    private static String page(String day, String title, String assets, String text) {
        return """
                <!DOCTYPE html>
                <html><head><title></title><style type="text/css">
                p.p1 {margin: 0.0px; font: 12.0px Helvetica}
                span.s2 {font-weight: normal; font-style: normal}
                span.s3 {font-weight: bold; font-style: italic}
                </style></head><body>
                <p class="p1"><span class="s1"><div class='pageContainer'>    <div class="pageHeader">%s</div>    <div class="assetGrid">%s</div><div class='title'>%s</div><div class='bodyText'></span></p>
                %s
                <p class="p1"><span class="s1"></div></div></span></p>
                </body></html>
                """.formatted(day, assets, title, text);
    }
}
