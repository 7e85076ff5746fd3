package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The excerpts of texts that a search found. */
class ExcerptsTest {
    private final WordAnalyzer words = WordAnalyzer.ofTexts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "en | It rained all day. | rain | It <mark>rained</mark> all day.",
        "en | It rained all day. | RAINED day | It <mark>rained</mark> all <mark>day</mark>.",
        " | A café in Zürich | cafe zur* | A <mark>café</mark> in <mark>Zürich</mark>",
        "en | The old town is an old grey town. | \"old town\" | The <mark>old</mark> <mark>town</mark> is an old grey town.",
        "en | The old town, walked through | walk \"old town\" | The <mark>old</mark> <mark>town</mark>, <mark>walked</mark> through",
        " | Siehe example.com und report.pdf. | example | Siehe <mark>example</mark>.com und report.pdf.",
        "it | Il colore dell'acqua | acqua | Il colore dell&#39;<mark>acqua</mark>",
        "ja | 大雨が降った | 雨 | 大<mark>雨</mark>が降った",
        "ko | 비가 왔다. | 비 | <mark>비</mark>가 왔다.",
        "fa | کتاب‌های من | كتاب | <mark>کتاب</mark>‌های من",
        "ja | 図書館の裏で | 図書館 | <mark>図書館</mark>の裏で",
        "en | rain -snow | rain -snow | <mark>rain</mark> -snow",
        "en | <b>rain</b> & \"snow\" | rain | &lt;b&gt;<mark>rain</mark>&lt;/b&gt; &amp; &#34;snow&#34;",
        "en | <script>alert('rain')</script> | script | &lt;<mark>script</mark>&gt;alert(&#39;rain&#39;)&lt;/<mark>script</mark>&gt;",
        "en | It shone. | author:ada | It shone.",
        "en | It shone. | rain | It shone."})
    void matches_are_marked(String language, String text, String query, String excerpt) {
        assertEquals(excerpt, of(text, language == null ? "" : language, query));
    }

    @Test
    void the_excerpt_of_a_long_text_is_its_part_with_most_matches_together() {
        String text = "It rained. ".repeat(100) + "Then rain came to Lisbon, and it rained in Lisbon. " + "It rained. ".repeat(100);

        String excerpt = of(text, "en", "rain Lisbon");

        assertTrue(excerpt.startsWith("… ") && excerpt.endsWith(" …"), excerpt);
        assertTrue(excerpt.contains("<mark>rain</mark> came to <mark>Lisbon</mark>"), excerpt);
        assertTrue(excerpt.replaceAll("<[^>]*>", "").length() <= 250, excerpt);
    }

    @Test
    void the_longest_text_and_the_longest_word_have_short_excerpts() {
        assertTrue(of("W".repeat(15_000) + " rain", "en", "rain").contains("<mark>rain</mark>"));
        assertTrue(of("W".repeat(50_000), "en", "WW*").length() < 300);
        assertTrue(of("rain ".repeat(10_000), "en", "rain").length() < 1_000);
        assertTrue(of("😀".repeat(50_000), "", "😀").length() < 5_000);
        assertTrue(of("雨".repeat(50_000), "ja", "雨雨").length() < 5_000);
    }

    @Test
    void only_the_beginning_of_a_long_text_is_looked_at() {
        assertFalse(of("snow ".repeat(5_000) + "rain", "en", "rain").contains("<mark>"));
        assertTrue(of("snow ".repeat(3_000) + "rain", "en", "rain").contains("<mark>rain</mark>"));
    }

    @Test
    void the_excerpt_of_a_text_without_spaces_fills_its_room_with_whole_words() {
        String text = "散歩\n" + "今日は天気がよかったので川まで歩いた。".repeat(12) + "図書館の裏で" + "今日は天気がよかったので川まで歩いた。".repeat(12);

        String found = of(text, "ja", "図書館").replaceAll("<[^>]*>", "");
        String none = of(text, "ja", "author:ada");

        assertTrue(found.length() > 200 && found.length() <= 250, found);
        assertTrue(none.startsWith("散歩 今日は") && none.length() > 200, none);
    }

    private String of(String text, String language, String query) {
        return new Excerpts(SearchQuery.of(query, WrittenIndex.LIMITS), words).of(text, language);
    }
}
