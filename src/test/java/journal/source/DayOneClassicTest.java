package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journals of the first Day One: a property list for each entry. */
class DayOneClassicTest {
    private static final DayOneClassic FORMAT = new DayOneClassic();
    private static final String DATE = "<key>Creation Date</key><date>2013-05-17T18:39:20Z</date>";

    @Test
    void an_entry_has_its_text_moment_zone_and_tags() throws IOException {
        var entry = Found.by(FORMAT, GivenFiles.of("C1.doentry", entry("C1", DATE + """
                <key>Creator</key><dict><key>Generation Date</key><date>2013-08-17T18:39:20Z</date></dict>
                <key>Entry Text</key><string>At the sea &amp; home.
                Late.</string><key>Starred</key><false/><key>Tags</key><array><string>sea</string><string>HoMe</string></array>
                <key>Time Zone</key><string>Europe/Lisbon</string>"""))).entry();

        assertEquals("C1", entry.id());
        assertEquals("C1.doentry", entry.place());
        assertEquals(SourceText.markdown("At the sea & home.\nLate."), entry.text());
        assertEquals(SourceTime.at(Instant.parse("2013-05-17T18:39:20Z"), ZoneId.of("Europe/Lisbon")), entry.time());
        assertEquals(List.of("sea", "HoMe"), entry.tags());
        assertEquals(Access.PRIVATE, entry.access());
    }

    @Test
    void without_a_zone_the_moment_is_kept() throws IOException {
        var found = Found.by(FORMAT, GivenFiles.of("C1.doentry", entry("C1", DATE + said("# Home\n\nLate."))));

        assertEquals(SourceTime.at(Instant.parse("2013-05-17T18:39:20Z")), found.entry().time());
        assertEquals("Home", found.entry().title());
        assertEquals("Late.", found.entry().text().content());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void a_picture_has_the_name_of_its_entry() throws IOException {
        var files = GivenFiles.of("My journal.dayone/entries/C1.doentry", entry("C1", DATE + said("Late.")))
                .with("My journal.dayone/entries/C2.doentry", entry("C2", DATE + said(""))).with("My journal.dayone/photos/C1.jpg", "x")
                .with("My journal.dayone/photos/C2.jpg", "x").with("My journal.dayone/photos/C3.jpg", "x")
                .with("__MACOSX/entries/._C1.doentry", "x");

        var found = Found.by(FORMAT, files);

        assertEquals("![](photos/C1.jpg)\n\nLate.", found.entries().get(0).text().content());
        assertEquals(List.of(new SourcePicture("photos/C1.jpg", "My journal.dayone/photos/C1.jpg")), found.entries().get(0).pictures());
        assertEquals("![](photos/C2.jpg)\n\n", found.entries().get(1).text().content());
        assertEquals(List.of("OTHER_FILE My journal.dayone/photos/C3.jpg"), found.skipped());
    }

    @Test
    void a_file_that_is_not_well_formed_costs_that_entry_and_is_not_printed() throws IOException {
        var files = GivenFiles.of("entries/C1.doentry", "<dict>" + DATE + said("No list.") + "</dict>\n</plist>")
                .with("entries/C2.doentry", entry("C2", DATE + said("Late.")))
                .with("entries/C3.doentry", entry("C3", DATE + said("Cut")).substring(0, 300))
                .with("entries/C4.doentry", "").with("entries/C5.doentry", "<plist><array/></plist>")
                .with("entries/C6.doentry", entry("C6", DATE + said("caf\u00E9")).getBytes(StandardCharsets.ISO_8859_1));
        PrintStream before = System.err;
        var printed = new ByteArrayOutputStream();

        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        var found = Found.by(FORMAT, files);
        System.setErr(before);

        assertEquals(List.of("C2", "C6"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals("café", found.entries().get(1).text().content());
        assertEquals(
                List.of("BROKEN entries/C1.doentry", "BROKEN entries/C3.doentry", "BROKEN entries/C4.doentry", "BROKEN entries/C5.doentry"),
                found.skipped());
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void no_document_type_is_loaded_and_no_entity_of_a_file() throws IOException {
        String xml = entry("C1", DATE + said("a&secret;b")).replaceFirst("<!DOCTYPE.*",
                "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://127.0.0.1:9/PropertyList-1.0.dtd\" [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>");

        assertEquals(List.of("BROKEN C1.doentry"), Found.by(FORMAT, GivenFiles.of("C1.doentry", xml)).skipped());
    }

    @Test
    void values_of_other_types_cost_no_more_than_themselves() throws IOException {
        var files =
                GivenFiles
                        .of("1.doentry",
                                entry("C1",
                                        "<key>Creation Date</key><string>now</string><key>Tags</key><string>a</string>" + said("Late.")))
                        .with("2.doentry",
                                entry("C2",
                                        "<key>Creation Date</key><date>0000-00-00T00:00:00Z</date><key>Tags</key><array><dict/></array>"
                                                + said("Late.")))
                        .with("3.doentry", entry("C3", DATE + "<key>Entry Text</key><array><dict><key>a</key></dict></array>"))
                        .with("4.doentry", entry("", DATE + said("Late.")))
                        .with("5.doentry", entry("C1", DATE + said("Again.")))
                        .with("6.doentry", entry("C6", "<key>Tags</key>" + "<array>".repeat(5000) + said("Late.")))
                        .with("7.doentry", entry("C7", "<key>Creation Date</key><date>2013-02-30T08:00:00Z</date>" + said("Late.")));

        var found = Found.by(FORMAT, files);

        assertEquals(List.of("C1", "C2", "C7"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of("DATE 1.doentry", "DATE 2.doentry", "DATE 7.doentry"), found.lost());
        assertEquals(List.of("EMPTY 3.doentry", "BROKEN 4.doentry", "REPEATED 5.doentry", "BROKEN 6.doentry"), found.skipped());
    }

    @Test
    void places_weather_and_stars_are_told() throws IOException {
        var files = GivenFiles
                .of("1.doentry", entry("C1", DATE + said("a") + "<key>Weather</key><dict><key>Celsius</key><string>12</string></dict>"))
                .with("2.doentry", entry("C2", DATE + said("a") + "<key>Starred</key><true/>"))
                .with("3.doentry", entry("C3", DATE + said("a") + "<key>Location</key><dict/><key>Step Count</key><integer>0</integer>"));

        assertEquals(List.of("VALUES 1.doentry", "VALUES 2.doentry"), Found.by(FORMAT, files).lost());
    }

    @Test
    void what_was_published_by_its_address_is_unlisted() throws IOException {
        String xml = entry("C1", DATE + said("a") + "<key>Publish URL</key><string>https://a.example/x</string>");

        assertEquals(Access.UNLISTED, Found.by(FORMAT, GivenFiles.of("1.doentry", xml)).entry().access());
    }

    @Test
    void other_files_are_none_of_it() throws IOException {
        assertFalse(FORMAT.fits(GivenFiles.of("a.doentry", "Creation Date")));
        assertFalse(FORMAT.fits(GivenFiles.of("a.plist", "<plist><dict><key>Title</key><string>a</string></dict></plist>")));
        assertTrue(FORMAT.fits(GivenFiles.of("noname", entry("C1", DATE))));
    }

    private static String said(String text) {
        return "<key>Entry Text</key><string>" + text + "</string>";
    }

    private static String entry(String id, String keys) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                %s<key>UUID</key><string>%s</string>
                </dict>
                </plist>
                """.formatted(keys, id);
    }
}
