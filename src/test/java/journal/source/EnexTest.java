package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes of Evernote are read with their pictures, tasks and dates. */
class EnexTest {
    static final String PICTURE = "a small picture";
    static final String HASH = "3c350284db4e5379c0b1ca253f98c392";

    static GivenFiles export(String notes) {
        return GivenFiles.of("Notes.enex", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
                <en-export export-date="20261130T000000Z" application="Evernote" version="10.0">
                %s
                </en-export>
                """.formatted(notes));
    }

    static String note(String title, String text, String more) {
        return """
                <note><title>%s</title><content><![CDATA[<?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>%s</en-note>]]></content>%s</note>
                """.formatted(title, text, more);
    }

    static String resource(String type, String name, String content) {
        String data = Base64.getMimeEncoder(20, new byte[] {'\n'}).encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return """
                <resource><data encoding="base64">
                %s
                </data><mime>%s</mime><recognition><![CDATA[<recoIndex/>]]></recognition>
                <resource-attributes><file-name>%s</file-name></resource-attributes></resource>
                """.formatted(data, type, name);
    }

    @Test
    void a_note_has_its_title_text_tags_and_moment() throws IOException {
        var files = export(note("Harbour &amp; rain", "<div>It rained.</div>",
                "<created>20260711T183000Z</created><tag>walks</tag><tag>two words</tag>"));

        var entry = Found.by(new Enex(), files).entry();

        assertEquals("Harbour & rain", entry.title());
        assertEquals("<div><div>It rained.</div></div>", entry.text().content());
        assertEquals(List.of("walks", "two words"), entry.tags());
        assertEquals(SourceTime.at(Instant.parse("2026-07-11T18:30:00Z")), entry.time());
        assertEquals("20260711T183000Z", entry.id());
        assertEquals(Access.PRIVATE, entry.access());
    }

    @Test
    void the_date_of_the_subject_is_the_date() throws IOException {
        var entry = Found.by(new Enex(), export(note("A", "b",
                "<created>20260711T183000Z</created><note-attributes><subject-date>20260701T120000Z</subject-date></note-attributes>")))
                .entry();

        assertEquals(SourceTime.at(Instant.parse("2026-07-01T12:00:00Z")), entry.time());
        assertEquals(Optional.of(Instant.parse("2026-07-11T18:30:00Z")), entry.createdAt());
    }

    @Test
    void a_date_that_no_calendar_has_is_none() throws IOException {
        var found = Found.by(new Enex(), export(note("A", "b", "<created>10101T000000Z</created>")
                + note("B", "b", "<created>19691231T235959Z</created>") + note("C", "b", "")
                + note("D", "b", "<created>19650412T100000Z</created>")));

        assertEquals(List.of(SourceTime.NONE, SourceTime.NONE, SourceTime.NONE, SourceTime.at(Instant.parse("1965-04-12T10:00:00Z"))),
                found.entries().stream().map(SourceEntry::time).toList());
        assertEquals(List.of("DATE Notes.enex, 1: A", "DATE Notes.enex, 2: B"), found.lost());
    }

    @Test
    void notes_of_the_same_second_have_different_names() throws IOException {
        String at = "<created>20260711T183000Z</created>";

        var found = Found.by(new Enex(),
                export(note("A", "a", at) + note("B", "b", at) + note("C", "c", "<created>20260711T183001Z</created>")));

        assertEquals(List.of("20260711T183000Z A", "20260711T183000Z B", "20260711T183001Z"),
                found.entries().stream().map(SourceEntry::id).toList());
    }

    @Test
    void a_picture_is_found_by_the_hash_of_its_content() throws IOException {
        var files = export(
                note("A", "<en-media type=\"image/png\" hash=\"" + HASH + "\"/> and <en-media type=\"image/png\" hash=\"" + HASH + "\"/>",
                        resource("image/png", "boat.png", PICTURE)));
        List<String> contents = new ArrayList<>();
        var seen = new Found();

        new Enex().read(files, new Reading() {
            @Override
            public void add(SourceEntry entry) throws IOException {
                for (SourcePicture picture : entry.pictures()) {
                    contents.add(picture.reference() + " " + files.text(picture.file()));
                }
                seen.add(entry);
            }

            @Override
            public void skip(String place, Skipped reason) {
                seen.skip(place, reason);
            }

            @Override
            public void lose(String place, Lost part) {
                seen.lose(place, part);
            }
        });

        assertEquals(List.of(HASH + " " + PICTURE), contents);
        assertEquals("<div><img src=\"HASH\" alt=\"boat.png\"> and <img src=\"HASH\" alt=\"boat.png\"></div>".replace("HASH", HASH),
                seen.entry().text().content());
        assertThrows(IOException.class, () -> files.text(seen.entry().pictures().get(0).file()), "the file is kept for its entry alone");
    }

    @Test
    void a_picture_that_no_text_shows_stands_at_the_end() throws IOException {
        var entry = Found.by(new Enex(), export(note("A", "b", resource("image/png", "boat.png", PICTURE)))).entry();

        assertTrue(entry.text().content().endsWith("<p><img src=\"" + HASH + "\" alt=\"boat.png\"></p></div>"));
        assertEquals(1, entry.pictures().size());
    }

    @Test
    void a_picture_without_its_content_is_missing() throws IOException {
        var entry = Found
                .by(new Enex(), export(note("A", "<en-media type=\"image/png\" hash=\"0123\"/>", "<resource><data>%%%</data></resource>")))
                .entry();

        assertEquals(List.of(new SourcePicture("0123", "")), entry.pictures());
    }

    @Test
    void a_note_that_says_nothing_is_skipped() throws IOException {
        var found = Found.by(new Enex(),
                export("<note><title/><content/></note><note><title> </title><content><![CDATA[<en-note/>]]></content></note>"));

        assertEquals(List.of("EMPTY Notes.enex, 1", "EMPTY Notes.enex, 2"), found.skipped());
    }

    @Test
    void a_file_that_ends_too_early_adds_nothing() {
        var found = new Found();
        var files = GivenFiles.of("Notes.enex", "<en-export>\n" + note("A", "b", "") + "<note><title>B</title><content>");

        var broken = assertThrows(BrokenFile.class, () -> new Enex().read(files, found));

        assertEquals(4, broken.line());
        assertEquals(List.of(), found.entries());
    }

    @Test
    void other_xml_is_no_export() throws IOException {
        assertFalse(new Enex().fits(GivenFiles.of("a.enex", "<rss version=\"2.0\"><channel/></rss>")));
        assertFalse(new Enex().fits(GivenFiles.of("a.md", "About en-export").with("b.md", "<en-export>")));
    }
}
