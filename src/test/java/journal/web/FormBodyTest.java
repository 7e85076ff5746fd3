package journal.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
    @Test
    void names_and_values_keep_the_order_in_which_they_were_sent() {
        var form = parsed("title=First+day&tag=rain&text=It+rained.&tag=train");

        assertEquals(List.of("title", "tag", "text"), List.copyOf(form.keySet()));
        assertEquals(List.of("First day"), form.get("title"));
        assertEquals(List.of("rain", "train"), form.get("tag"));
    }

    @Test
    void a_part_need_not_have_both_a_name_and_a_value() {
        assertEquals(Map.of(), parsed(""));
        assertEquals(Map.of(), parsed("&&"));
        assertEquals(Map.of("a", List.of("")), parsed("a"));
        assertEquals(Map.of("a", List.of("")), parsed("&a=&"));
        assertEquals(Map.of("", List.of("b")), parsed("=b"));
        assertEquals(Map.of("", List.of("")), parsed("="));
        assertEquals(Map.of("a", List.of("b=c")), parsed("a=b=c"));
        assertEquals(Map.of("a", List.of("b;c")), parsed("a=b;c"));
    }

    @Test
    void an_escaped_separator_separates_nothing() {
        assertEquals(Map.of("a&b=c", List.of("d&e=f+g h")), parsed("a%26b%3dc=d%26e%3Df%2Bg+h"));
    }

    @ParameterizedTest @CsvSource({
        "%zz, %zz", "%4, %4", "%, %", "%%, %%", "%4z, %4z", "%z4, %z4", "%-1, %-1",
        "100%+sure, 100% sure", "%+1, % 1", "%%41, %A", "%4%41, %4A"})
    void a_broken_escape_stays_as_it_is_written(String sent, String read) {
        assertEquals(List.of(read), parsed("text=" + sent).get("text"));
    }

    @Test
    void utf_8_is_read_escaped_or_not() {
        assertEquals(List.of("Zo\u00EB \uD83D\uDE82 \u20AC"), parsed("name=Zo%C3%AB+%f0%9f%9a%82+%E2%82%AC").get("name"));
        assertEquals(List.of("Zo\u00EB \uD83D\uDE82 \u20AC"), parsed("name=Zo\u00EB+\uD83D\uDE82+\u20AC").get("name"));
        assertEquals(List.of("\u20AC"), FormBody.parse("name=\u00E2%82\u00AC".getBytes(ISO_8859_1)).get("name"));
        assertEquals(List.of("\uFEFFa\0\uFFFD"), parsed("name=%EF%BB%BFa%00%EF%BF%BD").get("name"));
    }

    @ParameterizedTest @CsvSource({
        "%ff, \uDCFF",
        "%80a, \uDC80a",
        "%C3, \uDCC3",
        "%C3%28, \uDCC3(",
        "%c0%af, \uDCC0\uDCAF", // overlong
        "%E2%82, \uDCE2\uDC82",
        "%E2%82%E2%82%AC, \uDCE2\uDC82\u20AC",
        "%ED%A0%80, \uDCED\uDCA0\uDC80", // a surrogate
        "%ED%B2%80, \uDCED\uDCB2\uDC80",
        "%F0%9F%9A, \uDCF0\uDC9F\uDC9A",
        "%F0%9F%9A%82%9A, \uD83D\uDE82\uDC9A",
        "%F4%90%80%80, \uDCF4\uDC90\uDC80\uDC80", // beyond U+10FFFF
        "%F8%88%80%80%80, \uDCF8\uDC88\uDC80\uDC80\uDC80"})
    void each_byte_that_is_not_utf_8_becomes_one_unpaired_surrogate(String sent, String read) {
        var text = parsed("text=" + sent).get("text").get(0);

        assertEquals(read, text);
        assertFalse(Text.isClean(text, true));
    }

    @Test
    void a_thousand_parameters_are_enough() {
        var thousand = "a=b&".repeat(1000);

        assertEquals(1000, parsed(thousand).get("a").size());
        assertThrows(IllegalArgumentException.class, () -> parsed(thousand + "a"));
    }

    @ParameterizedTest @ValueSource(strings = {"a", "%", "%41", "%ff", "&", "=", "+", "%E2%82"})
    void a_large_body_is_read_in_linear_time(String part) {
        byte[] body = ("text=" + part.repeat(1_000_000)).getBytes(UTF_8);

        assertTimeout(Duration.ofSeconds(5), () -> FormBody.parse(body));
    }

    private static Map<String, List<String>> parsed(String body) {
        return FormBody.parse(body.getBytes(UTF_8));
    }
}
