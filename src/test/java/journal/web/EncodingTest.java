package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "aß雨😀<>&\"'\\\n\t\u0001";

    @ParameterizedTest
    @ValueSource(strings = {"", "rain", "Größe", "雨が降る", "😀👩‍👩‍👧", "<p>\"a\" & 'b'</p>\n"})
    void what_is_not_escaped_has_the_bytes_of_utf_8(String text) {
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Encoding.PLAIN.bytes(text));
    }

    @Test
    void what_is_escaped_has_the_bytes_of_its_escapes() {
        assertEquals("&lt;p&gt; &amp;amp; &#034;&#039;".length(), Encoding.HTML.bytes("<p> &amp; \"'"));
        assertEquals("&lt;p&gt; &amp;amp; \"'".length(), Encoding.XML.bytes("<p> &amp; \"'"));
        assertEquals("<p> \\\"'\\\\\\n\\u0001".length(), Encoding.JSON.bytes("<p> \"'\\\n\u0001"));
    }

    @ParameterizedTest
    @EnumSource
    void a_part_has_as_many_bytes_as_there_may_be_and_ends_between_code_points(Encoding encoding) {
        for (int most = 0; most <= encoding.bytes(TEXT); most++) {
            int end = encoding.end(TEXT, 0, most);
            int next = end < TEXT.length() ? TEXT.offsetByCodePoints(end, 1) : end;

            assertEquals(end, TEXT.offsetByCodePoints(0, TEXT.codePointCount(0, end)));
            assertTrue(encoding.bytes(TEXT.substring(0, end)) <= most);
            assertTrue(end == TEXT.length() || encoding.bytes(TEXT.substring(0, next)) > most);
        }
    }
}
