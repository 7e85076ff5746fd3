package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports of Journey: a JSON file for each entry. */
class JourneyTest {
    private static final Journey FORMAT = new Journey();
    private static final String NONE = """
            "lat": 1.7976931348623157E308, "lon": 1.7976931348623157E308, "mood": 0, "address": "", "favourite": false,
            "weather": {"id": -1, "degree_c": 1.7976931348623157E308, "description": "", "icon": ""}, "sentiment": 0""";

    @Test
    void an_entry_has_its_text_moment_zone_and_tags() throws IOException {
        var found = read(
                "\"text\": \"<p dir=\\\"auto\\\">Rain</p>\", \"type\": \"html\", \"timezone\": \"Europe/Lisbon\", \"tags\": [\"sea\", 5], "
                        + NONE);

        assertEquals("1625494143867-82d3", found.entry().id());
        assertEquals(SourceText.html("<p dir=\"auto\">Rain</p>"), found.entry().text());
        assertEquals(SourceTime.at(Instant.ofEpochMilli(1_624_802_943_000L), ZoneId.of("Europe/Lisbon")), found.entry().time());
        assertEquals(Optional.of(Instant.ofEpochMilli(1_625_494_143_867L)), found.entry().createdAt());
        assertEquals(List.of("sea"), found.entry().tags());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void without_a_zone_the_moment_is_kept() throws IOException {
        assertEquals(SourceTime.at(Instant.ofEpochMilli(1_624_802_943_000L)), read("\"text\": \"a\", \"timezone\": \"\"").entry().time());
    }

    @Test
    void text_of_no_type_is_markdown_unless_it_has_elements() throws IOException {
        assertEquals(SourceText.markdown("*Rain* <3"), read("\"text\": \"*Rain* <3\", \"type\": \"\"").entry().text());
        assertEquals(SourceText.html("<div>Rain</div>"), read("\"text\": \"<div>Rain</div>\"").entry().text());
        assertEquals(SourceText.markdown("<div>Rain</div>"), read("\"text\": \"<div>Rain</div>\", \"type\": \"markdown\"").entry().text());
    }

    @Test
    void pictures_and_recordings_are_shown_below() throws IOException {
        var files = file(
                "\"text\": \"<p>Rain</p>\", \"type\": \"html\", \"photos\": [\"1-a b.jpg\", \"1-c.mp3\", \"1-d.sticker\", \"1-e.png\"]")
                .with("out/1-a b.jpg", "x")
                .with("out/1-c.mp3", "x").with("out/1-d.sticker", "x").with("out/9.jpg", "x").with("__MACOSX/out/._1.json", "x");

        var found = Found.by(FORMAT, files);

        assertEquals(
                "<p>Rain</p>\n<p><img src=\"1-a_b.jpg\"></p>\n<p>📎 1-c.mp3</p>\n<p><img src=\"1-d.sticker\"></p>\n<p><img src=\"1-e.png\"></p>",
                found.entry().text().content());
        assertEquals(
                List.of(new SourcePicture("1-a_b.jpg", "out/1-a b.jpg"), new SourcePicture("1-d.sticker", "out/1-d.sticker"),
                        new SourcePicture("1-e.png", "")),
                found.entry().pictures());
        assertEquals(List.of("PICTURE_MISSING out/1.json", "FILE out/1.json"), found.lost());
        assertEquals(List.of("OTHER_FILE out/9.jpg"), found.skipped());
    }

    @Test
    void pictures_are_shown_below_markdown_too_and_without_a_text() throws IOException {
        var files = file("\"text\": \"\", \"photos\": [\"1.jpg\", \"2_3.mp4\"]").with("out/1.jpg", "x");

        assertEquals(SourceText.markdown("![](1.jpg)\n\n📎 2\\_3.mp4"), Found.by(FORMAT, files).entry().text());
    }

    @Test
    void places_weather_and_moods_are_told() throws IOException {
        assertEquals(List.of("VALUES out/1.json"), read("\"text\": \"a\", \"lat\": 51.5, \"lon\": -0.1").lost());
        assertEquals(List.of("VALUES out/1.json"), read("\"text\": \"a\", \"weather\": {\"id\": -1, \"degree_c\": 27.2}").lost());
        assertEquals(List.of("VALUES out/1.json"), read("\"text\": \"a\", \"mood\": 3").lost());
        assertEquals(List.of("VALUES out/1.json"), read("\"text\": \"a\", \"favourite\": true").lost());
    }

    @Test
    void one_wrong_file_costs_that_entry() throws IOException {
        String id = "{\"id\": \"2\", \"date_journal\": ";
        var files = file("\"text\": \"a\"").with("out/2.json", id + "5").with("out/3.json", "")
                .with("out/4.json", "{\"id\": 4, \"date_journal\": 1}")
                .with("out/5.json", id + "\"x\", \"text\": {}, \"photos\": \"a\", \"tags\": null, \"weather\": []}")
                .with("out/6.json", "{\"settings\": 1}")
                .with("out/7.json", id.replace("2", "7") + "1e400, \"text\": \"b\", \"lat\": 1e999999999}")
                .with("out/8.json", "[".repeat(100_000))
                .with("out/9.json", id.replace("2", "7") + "1, \"text\": \"c\"}");

        var found = Found.by(FORMAT, files);

        assertEquals(List.of("a", "b"), found.entries().stream().map(entry -> entry.text().content()).toList());
        assertEquals(
                List.of("BROKEN out/2.json", "BROKEN out/3.json", "BROKEN out/4.json", "EMPTY out/5.json", "BROKEN out/8.json",
                        "REPEATED out/9.json", "OTHER_FILE out/6.json"),
                found.skipped());
        assertEquals(List.of("DATE out/7.json"), found.lost());
    }

    @Test
    void a_text_of_empty_elements_is_none() throws IOException {
        assertEquals(List.of("EMPTY out/1.json"), read("\"text\": \"<p dir='auto'></p>\", \"type\": \"html\"").skipped());
    }

    @Test
    void other_json_is_not_of_journey() throws IOException {
        for (String text : List.of("{\"id\": \"1\", \"text\": \"a\"}", "[{\"id\": \"1\", \"date_journal\": 1}]",
                "{\"a\": {\"id\": 1, \"date_journal\": 1}}", "")) {
            assertFalse(FORMAT.fits(GivenFiles.of("1.json", text)), text);
        }
    }

    private static Found read(String members) throws IOException {
        return Found.by(FORMAT, file(members));
    }

    private static GivenFiles file(String members) {
        return GivenFiles.of("out/1.json",
                "{\"id\": \"1625494143867-82d3\", \"date_modified\": 1625494153763, \"date_journal\": 1624802943000, " + members + "}");
    }
}
