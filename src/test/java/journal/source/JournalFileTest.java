package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written into a file of an export comes back, letter by letter. */
class JournalFileTest {
    private static final List<String> PIECES =
            List.of("---", "\n", "\n---\n", ": ", "#", " ", "  ", "'", "\"", "\\", "true", "null", "~", "12",
                    "0x1F", "1e3", "2026-01-01", "- ", "[", "{", "}", "&a", "*a", "!tag", "|", ">", "%", "@", "`", "\t", "title", "Rain",
                    "é", "ß", "雨が降る",
                    "مطر", "\u200F", "😀", "👩‍👩‍👧", "\u2028", "\u0085", "\uFEFF", "\u00A0", "e\u0301", "yes", "...", "\n...\n", "?", "=",
                    "<<", ",");

    static Stream<String> odd() {
        var random = new Random(7);
        var made = IntStream.range(0, 3_000).mapToObj(at -> random.ints(random.nextInt(6), 0, PIECES.size()).mapToObj(PIECES::get)
                .collect(Collectors.joining()));
        return Stream.of(PIECES.stream(), made).flatMap(pieces -> pieces);
    }

    @Test
    void every_text_comes_back_as_a_field_as_one_of_a_list_and_as_the_text() {
        odd().forEach(text -> {
            var file = JournalFile.saying(text).with("title", text).with("tags", List.of(text, "rain", text)).with("number", 7);

            var back = JournalFile.read(file.written());

            assertEquals(text, back.text("title"));
            assertEquals(List.of(text, "rain", text), back.texts("tags"));
            assertEquals(7, back.number("number"));
            assertEquals(text, back.text());
        });
    }

    @Test
    void a_file_reads_like_that_of_any_program_with_front_matter() {
        var file = JournalFile.saying("\n\nIt rained.\n").with("title", "Rain: a day").with("zone", "Europe/Lisbon")
                .with("tags", List.of("rain"))
                .withFilled("language", "");

        assertEquals("---\ntitle: 'Rain: a day'\nzone: Europe/Lisbon\ntags:\n- rain\n---\n\n\nIt rained.\n", file.written());
    }

    static Stream<String> broken() {
        return Stream.of("", "Rain", "---\n", "---\ntitle: Rain\n", "---\ntitle: 'Rain\n---\nIt rained.", "---\n- Rain\n---\n",
                "---\ntitle: Rain\ntitle: Sun\n---\n", "---\n&a [*a]\n---\n", "---\n" + "[".repeat(50_000) + "\n---\n",
                "---\ntitle: !!java.net.URL [http://example.org]\n---\n", "---\nt: " + "a".repeat(200_000) + "\n---\n", "---\n---\n");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_no_such_file_is_refused(String file) {
        assertThrows(IllegalArgumentException.class, () -> JournalFile.read(file));
    }

    @Test
    void a_field_of_another_kind_is_refused() {
        var file = JournalFile.read("---\ntitle: [Rain]\nversion: one\ntags: rain\n---\n");

        assertThrows(IllegalArgumentException.class, () -> file.text("title"));
        assertThrows(IllegalArgumentException.class, () -> file.number("version"));
        assertThrows(IllegalArgumentException.class, () -> file.texts("tags"));
    }
}
