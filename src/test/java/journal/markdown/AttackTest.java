package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import journal.NaughtyStrings;
import journal.setting.ContentLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text runs a script or breaks the page around it. */
class AttackTest {
    private final Markdown markdown = new Markdown(ContentLimits.DEFAULT);

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_is_harmless(String attack) {
        String html = markdown.html(attack, "e1-", "").orElseThrow();

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_within_other_marks_is_harmless(String attack) {
        String html = markdown.html("> - " + attack.replace("\n", "\n>   ") + "\n\n**" + attack + "**", "e1-", "").orElseThrow();

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void the_second_wall_would_stop_an_attack_alone(String attack) {
        String html = AllowList.only(attack);

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_makes_no_page_invalid(String attack) {
        String html = markdown.html(attack, "e1-", "").orElseThrow();

        assertEquals(List.of(), NuChecker.findings(html), html);
    }

    static Stream<String> naughty() {
        return NaughtyStrings.visible().stream();
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void a_naughty_string_is_harmless_and_makes_no_page_invalid(String naughty) {
        String html = markdown.html(naughty, "e1-", "").orElseThrow();

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
        // a warning is about the words
        assertEquals(List.of(), NuChecker.findings(html).stream().filter(found -> !found.contains(", warning: ")).toList(), html);
    }

    static Stream<String> naughtyHtml() {
        return NaughtyStrings.htmlWithoutMarks().stream();
    }

    @ParameterizedTest
    @MethodSource("naughtyHtml")
    void html_is_shown_as_the_text_that_it_is(String naughty) {
        assertEquals(naughty, new Fragment(markdown.html(naughty, "e1-", "").orElseThrow()).text().stripTrailing());
    }
}
