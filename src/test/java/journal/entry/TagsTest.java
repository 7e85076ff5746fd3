package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"rain, sun|rain;sun", " #rain ,, #sun ,|rain;sun", "雨、手帳，旅|雨;手帳;旅", "مطر، بحر|مطر;بحر",
        "＃旅行, #旅行, 旅行|旅行", "﹟旅行 ﹐ ＃ 海､山|旅行;海;山", "##rain|rain", "C++, C#, ＃１|C++;C#;１",
        "letters  to\tGrace|letters to Grace", "Rain, RAIN, ｒａｉｎ|Rain", "c#, #|c#;#", "\u00A0rain\u3000,\u202Frain\u2007|rain",
        "rain, rain\u00A0\u200B|rain", "\u2800, rain, \uFFF9|rain", "straße, STRASSE|straße"})
    void tags_are_what_stands_between_commas_each_once(String typed, String tags) {
        assertEquals(List.of(tags.split(";")), Tags.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , ,、", "\u200B", "\u00A0", "\uFFF9\uFFFA\uFFFB", "\u3164", "\u2800", "#\u2800",
        "\u2800 \u2800, \uFE0F"})
    void a_blank_text_has_no_tag(String typed) {
        assertEquals(List.of(), Tags.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#旅行", "＃旅行", "旅行", "﹟ 旅行"})
    void a_number_sign_is_no_part_of_a_tag(String typed) {
        assertEquals("旅行", Tags.key(typed));
    }

    @Test
    void a_tag_has_at_most_fifty_characters_and_no_endless_key() {
        assertFalse(Tags.isLong("😀".repeat(50)));
        assertTrue(Tags.isLong("x".repeat(51)));
        assertTrue(Tags.isLong("\uFDFA".repeat(50)));
        assertEquals(Tags.key("x".repeat(200)), Tags.key("x".repeat(100_000)));
    }
}
