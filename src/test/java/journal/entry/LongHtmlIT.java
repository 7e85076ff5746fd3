package journal.entry;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short texts in Markdown that stand for long pages. */
class LongHtmlIT {
    private static final String SENTENCE = "This text is shown as it was typed";
    private static final int PAGE = 60_000; // characters

    private final String name = unique("ada");
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(name);
    }

    @Test
    void a_text_whose_html_would_be_much_longer_is_shown_as_typed_and_the_page_says_so() {
        var text = "[a]: https://example.org/\n\n" + "[a] ".repeat(2_000);

        var page = Http.anonymous().get(ada.writes(unique("Long"), text));

        assertTrue(page.body().contains(SENTENCE), page::body);
        assertTrue(page.body().contains("[a]: https://example.org/\n\n[a] [a] "), page::body);
        assertFalse(Http.anonymous().get(ada.writes(unique("Short"), "[a]: https://example.org/\n\n[a]")).body().contains(SENTENCE));
    }

    @Test
    void a_list_shows_the_beginning_of_a_long_text_and_leads_to_the_rest() {
        var title = unique("Long");
        String address = ada.writes(title, "It rained all day.\n\n".repeat(2_000) + "The end.");

        var list = ada.get("/authors/" + name);
        var page = ada.get(address);

        assertTrue(list.body().contains("Read on") && !list.body().contains("The end."), list::body);
        assertTrue(list.body().length() < PAGE, () -> "characters: " + list.body().length());
        assertTrue(page.body().contains("The end.") && !page.body().contains("Read on"));
    }

    @Test
    void a_small_table_makes_no_large_preview() {
        String text = "|a".repeat(315) + "\n" + "|:-:".repeat(315) + "\n" + "|x\n".repeat(312);

        var preview = preview(text);

        assertEquals(200, preview.status(), preview::text);
        assertTrue(preview.body().length() < PAGE, () -> "characters: " + preview.body().length());
    }

    @Test
    void a_host_that_is_too_long_is_shown_as_text() {
        String host = "http://" + "é".repeat(1_100) + "/";

        var preview = preview("[a](" + host + ") " + host);

        assertEquals(200, preview.status(), preview::text);
        assertTrue(preview.body().contains("a (" + host + ") " + host), preview::body);
    }

    private Answer preview(String text) {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "x", "text", text));
        return ada.post("/entry/preview", form);
    }
}
