package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Backups of Diaro: tables as XML, and media. */
class DiaroTest {
    private static final Diaro FORMAT = new Diaro();
    private static final String TAGS = table("diaro_tags", "<uid>t1</uid><title>Sea</title>", "<uid>t2</uid><title>Home</title>");
    private static final String DATE = "<date>1755787456000</date><tz_offset>+02:00</tz_offset>";
    private static final String NONE = """
            <location_uid></location_uid><weather_temperature>0</weather_temperature><weather_icon></weather_icon><mood></mood>""";

    @Test
    void an_entry_has_its_title_text_moment_offset_and_tags() throws IOException {
        var found = read(TAGS, table("diaro_folders", "<uid>f1</uid><title>Trips</title>"),
                table("diaro_entries",
                        "<uid>e1</uid>" + DATE
                                + "<title> Rain &amp; sun</title><text>One -&gt; two\n  *three*</text><folder_uid>f1</folder_uid>"
                                + "<tags>,t2,t1,t9,</tags>" + NONE));

        assertEquals("e1", found.entry().id());
        assertEquals("DiaroBackup.xml, 1", found.entry().place());
        assertEquals("Rain & sun", found.entry().title());
        assertEquals(SourceText.plain("One -> two\n  *three*"), found.entry().text());
        assertEquals(SourceTime.at(Instant.ofEpochMilli(1_755_787_456_000L), ZoneOffset.ofHours(2)), found.entry().time());
        assertEquals(List.of("Home", "Sea", "Trips"), found.entry().tags());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void a_title_alone_and_a_text_alone_are_entries() throws IOException {
        var found = read(table("diaro_entries", "<uid>e1</uid>" + DATE + "<title>Rain</title><text></text>",
                "<uid>e2</uid>" + DATE + "<title></title><text>Wet</text>",
                "<uid>e3</uid>" + DATE + "<title></title><text> </text>"));

        assertEquals(List.of("e1", "e2"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of("EMPTY DiaroBackup.xml, 3"), found.skipped());
    }

    @Test
    void files_of_a_later_table_are_shown_below_in_their_order() throws IOException {
        var files = backup(table("diaro_entries", "<uid>e1</uid>" + DATE + "<text>One &lt; two\nthree\n\nfour</text>"),
                table("diaro_attachments", "<entry_uid>e1</entry_uid><type>photo</type><filename>b.jpg</filename><position>10</position>",
                        "<entry_uid>e1</entry_uid><type>photo</type><filename>a.jpg</filename><position>2</position>",
                        "<entry_uid>e1</entry_uid><type>photo</type><filename>gone.jpg</filename><position>x</position>",
                        "<entry_uid>e1</entry_uid><type>audio</type><filename>c&amp;d.m4a</filename><position>11</position>"))
                .with("media/photo/a.jpg", "x").with("media/photo/b.jpg", "x").with("media/photo/z.jpg", "x");

        var found = Found.by(FORMAT, files);

        assertEquals(
                "<p>One &lt; two<br>\nthree</p>\n<p>four</p>\n<p><img src=\"gone.jpg\"></p>\n<p><img src=\"a.jpg\"></p>\n<p><img src=\"b.jpg\"></p>\n<p>📎 c&amp;d.m4a</p>",
                found.entry().text().content());
        assertEquals(
                List.of(new SourcePicture("gone.jpg", ""), new SourcePicture("a.jpg", "media/photo/a.jpg"),
                        new SourcePicture("b.jpg", "media/photo/b.jpg")),
                found.entry().pictures());
        assertEquals(List.of("PICTURE_MISSING DiaroBackup.xml, 1", "FILE DiaroBackup.xml, 1"), found.lost());
        assertEquals(List.of("OTHER_FILE media/photo/z.jpg"), found.skipped());
    }

    @Test
    void templates_are_no_entries() throws IOException {
        var found = read(table("diaro_templates", "<uid>x</uid><name>Five minutes</name><title>Today</title><text>What?</text>"));

        assertEquals(List.of("NO_ENTRY DiaroBackup.xml, Five minutes"), found.skipped());
        assertEquals(List.of(), found.entries());
    }

    @Test
    void places_weather_and_moods_are_told() throws IOException {
        String said = DATE + "<text>a</text>";
        var found = read(
                table("diaro_entries", "<uid>1</uid>" + said + "<location_uid>l</location_uid>", "<uid>2</uid>" + said + "<mood>1</mood>",
                        "<uid>3</uid>" + said + "<weather_temperature>0</weather_temperature><weather_icon>snow</weather_icon>",
                        "<uid>4</uid>" + said + NONE));

        assertEquals(List.of("VALUES DiaroBackup.xml, 1", "VALUES DiaroBackup.xml, 2", "VALUES DiaroBackup.xml, 3"), found.lost());
    }

    @Test
    void one_wrong_record_costs_that_record() throws IOException {
        var found = read(table("diaro_entries", "<title>none</title>",
                "<uid>e1</uid><date>soon</date><tz_offset>x</tz_offset><text>a<b>c</b></text>", "<uid>e1</uid><text>b</text>",
                "<uid>e2</uid><date>1e300</date><text>d</text>",
                "<uid>e3</uid><date>1755787456000</date><tz_offset>Nowhere</tz_offset><text>e</text>"));

        assertEquals(List.of("BROKEN DiaroBackup.xml, 1", "REPEATED DiaroBackup.xml, 3"), found.skipped());
        assertEquals(List.of("DATE DiaroBackup.xml, 2", "DATE DiaroBackup.xml, 4"), found.lost());
        assertEquals("ac", found.entries().get(0).text().content());
        assertTrue(found.entries().get(2).time().needsZone());
    }

    @Test
    void a_file_that_is_not_well_formed_is_refused_with_its_line() {
        String whole = "<data version=\"2\">\n" + TAGS + "\n</data>";

        var failure = assertThrows(BrokenFile.class,
                () -> Found.by(FORMAT, GivenFiles.of("a/DiaroBackup.xml", whole.substring(0, whole.length() - 3))));

        assertEquals(6, failure.line());
        assertEquals("a/DiaroBackup.xml", failure.file());
    }

    @Test
    void an_encrypted_backup_is_told() throws IOException {
        var found = Found.by(FORMAT, GivenFiles.of("DiaroBackup.denc", "\u0001\u0002").with("media/photo/a.jpg", "x"));

        assertEquals(List.of("ENCRYPTED DiaroBackup.denc", "OTHER_FILE media/photo/a.jpg"), found.skipped());
    }

    @Test
    void other_xml_is_not_of_diaro() throws IOException {
        for (String text : List.of("", "<data/>", "<data><table name=\"users\"/></data>", "<rss><channel/></rss>",
                "<!DOCTYPE data [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><data>&a;</data>")) {
            assertFalse(FORMAT.fits(GivenFiles.of("DiaroBackup.xml", text)), text);
        }
    }

    private static Found read(String... tables) throws IOException {
        return Found.by(FORMAT, backup(tables));
    }

    private static GivenFiles backup(String... tables) {
        return GivenFiles.of("DiaroBackup.xml", "<data version=\"2\">\n" + String.join("\n", tables) + "\n</data>");
    }

    private static String table(String name, String... rows) {
        return "<table name=\"" + name + "\">\n<r>\n" + String.join("</r>\n<r>", rows) + "</r></table>";
    }
}
