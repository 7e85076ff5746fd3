package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of Facebook are found in the JSON that it hands out. */
class FacebookFormatTest {
    private static final String POST =
            "{\"timestamp\": 1659315600, \"data\": [{\"post\": \"Rain\"}, {\"update_timestamp\": 1659315601}], \"title\": \"Ada updated her status.\"}";
    private static final String PICTURE = """
            {"timestamp": 1659400000, "attachments": [{"data": [
              {"media": {"uri": "posts/media/a_1/roof.jpg", "creation_timestamp": 1659400000, "description": "Our roof"}},
              {"media": {"uri": "posts/media/a_1/song.mp4"}}, {"external_context": {"url": "https://ada.example/?a=1&b=<2>", "name": "A & B"}},
              {"place": {"name": "Porto"}}]}]}
            """;

    private final FacebookFormat format = new FacebookFormat();

    @Test
    void a_post_is_an_entry_for_its_author() throws IOException {
        var found = found(POST);
        var entry = found.entry();

        assertEquals("1659315600", entry.id());
        assertEquals("posts/your_posts_1.json, 1: Rain", entry.place());
        assertEquals("", entry.title());
        assertEquals(SourceText.html("<p>Rain</p>\n"), entry.text());
        assertEquals(SourceTime.at(Instant.parse("2022-08-01T01:00:00Z")), entry.time());
        assertEquals(Access.PRIVATE, entry.access());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void what_is_attached_is_shown_or_told_of() throws IOException {
        var files = GivenFiles.of("facebook-ada/posts/your_posts_1.json", "[" + PICTURE + "]")
                .with("facebook-ada/posts/media/a_1/roof.jpg", "roof")
                .with("facebook-ada/messages/inbox/x.json", "{}");

        var found = Found.by(format, files);

        assertEquals(
                "<figure><img src=\"posts/media/a_1/roof.jpg\"><figcaption>Our roof</figcaption></figure><p><a href=\"https://ada.example/?a=1&amp;b=&lt;2&gt;\">A &amp; B</a></p>",
                found.entry().text().content());
        assertEquals(List.of(new SourcePicture("posts/media/a_1/roof.jpg", "facebook-ada/posts/media/a_1/roof.jpg")),
                found.entry().pictures());
        assertEquals(List.of("FILE facebook-ada/posts/your_posts_1.json, 1", "VALUES facebook-ada/posts/your_posts_1.json, 1"),
                found.lost());
        assertEquals(List.of("OTHER_FILE facebook-ada/messages/inbox/x.json"), found.skipped());
    }

    @Test
    void a_picture_that_is_not_there_is_told_of_once() throws IOException {
        var found = found(PICTURE.replace("song.mp4", "tea.png"));

        assertEquals(List.of(new SourcePicture("posts/media/a_1/roof.jpg", ""), new SourcePicture("posts/media/a_1/tea.png", "")),
                found.entry().pictures());
        assertEquals(List.of("PICTURE_MISSING posts/your_posts_1.json, 1", "VALUES posts/your_posts_1.json, 1"), found.lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"José — Жанна 🎉", "plain", ""})
    void letters_that_are_bytes_are_read_again(String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertEquals("<p>" + (text + " x").strip() + "</p>\n", found(POST.replace("Rain", bytes + " x")).entry().text().content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "Жанна", "100 €", "naïve \u00c3"})
    void letters_that_are_right_stay(String text) throws IOException {
        assertEquals("<p>" + text + "</p>\n", found(POST.replace("Rain", text)).entry().text().content());
    }

    @Test
    void lines_and_signs_are_kept() throws IOException {
        assertEquals("<p>a &lt;b&gt; &amp; c<br>\n\"d\"</p>\n<p>e</p>\n",
                found(POST.replace("Rain", "a <b> & c\\n\\\"d\\\"\\n\\ne")).entry().text().content());
    }

    @Test
    void posts_of_one_second_are_several() throws IOException {
        assertEquals(List.of("1659315600", "1659400000", "1659315600-2"),
                found(POST, PICTURE, POST.replace("Rain", "Tea")).entries().stream().map(SourceEntry::id).toList());
    }

    @Test
    void attachments_may_be_an_object() throws IOException {
        String object = "{\"timestamp\": 1, \"attachments\": {\"data\": {\"text\": \"Words\"}}}";

        assertEquals("<p>Words</p>\n", found(object).entry().text().content());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"42|BROKEN", "null|BROKEN", "[1]|BROKEN", "{}|BROKEN", "{\"timestamp\": \"1\"}|BROKEN", "{\"timestamp\": 1.5}|BROKEN",
                "{\"timestamp\": 1e999999999}|BROKEN", "{\"timestamp\": 1}|EMPTY",
                "{\"timestamp\": 1, \"data\": 7, \"attachments\": \"x\", \"title\": []}|EMPTY",
                "{\"timestamp\": 1, \"data\": [{\"post\": 3}, 4], \"attachments\": [{\"data\": [{\"media\": \"x\"}]}]}|EMPTY",
                "{\"timestamp\": 1, \"data\": [{\"reaction\": {}}], \"title\": \"Ada likes\"}|COMMENT"})
    void a_value_that_is_no_post_costs_that_value(String value, Skipped reason) throws IOException {
        var found = found(POST, value);

        assertEquals(1, found.entries().size());
        assertEquals(List.of(reason + " posts/your_posts_1.json, 2"), found.skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "99999999999999"})
    void a_second_that_is_none_is_lost(String second) throws IOException {
        var found = found(POST.replace("1659315600", second));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE posts/your_posts_1.json, 1: Rain"), found.lost());
    }

    @Test
    void a_second_part_that_is_no_json_is_refused_before_a_post_is_taken() {
        for (String wrong : List.of("<html>", "", "[{\"timestamp\": 1", "[1, ]", "[" + "[".repeat(100_000),
                "[{\"timestamp\": 1" + "0".repeat(100_000) + "x}]")) {
            var files = GivenFiles.of("posts/your_posts_1.json", "[" + POST + "]").with("posts/your_posts_2.json", wrong);
            var found = new Found();

            assertEquals("posts/your_posts_2.json", assertThrows(BrokenFile.class, () -> format.read(files, found)).file());
            assertEquals(List.of(), found.entries());
        }
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        String whole = "[" + POST + ",\n" + PICTURE + "]";

        for (int length = 0; length < whole.length(); length++) {
            var files = GivenFiles.of("your_posts_1.json", whole.substring(0, length));
            assertThrows(BrokenFile.class, () -> format.read(files, new Found()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"entries\": []}", "[]", "[{\"timestamp\": 1, \"data\": [{\"comment\": {}}]}]",
        "[{\"date\": 1, \"data\": [{\"post\": \"x\"}]}]",
        "[{\"timestamp\": 1, \"title\": \"x\"}]", "# Title", "", "[{\"timestamp\": 1, \"attachments\": []}]"})
    void other_files_are_not_its_own(String text) throws IOException {
        assertFalse(format.fits(GivenFiles.of("your_posts_1.json", text)));
    }

    private Found found(String... posts) throws IOException {
        return Found.by(format, GivenFiles.of("posts/your_posts_1.json", "[" + String.join(",", posts) + "]"));
    }
}
