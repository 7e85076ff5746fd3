package journal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"rain", "雨が降る", "😀", "<p>\"a\" &amp; 'b'</p>\r\n", "&lt;&lt;&lt;"})
    void the_bytes_of_a_text_in_atom_are_those_that_are_written(String text) {
        int written = written(text) - written("");

        assertEquals(written, Format.ATOM.encoding().bytes(text));
    }

    private static int written(String text) {
        return new XmlDocument("content", "http://www.w3.org/2005/Atom").text("x" + text).document()
                .getBytes(StandardCharsets.UTF_8).length;
    }
}
