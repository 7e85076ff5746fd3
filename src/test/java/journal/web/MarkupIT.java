package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML and script, typed in every field: wherever it appears it is text. */
class MarkupIT {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String BREAKOUT = "\"'></textarea></title></h1><img src=x onerror=alert(1)>&amp;&lt;${1+1}#{1+1}";

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT, "<!--", "]]>", "{{1+1}}", "<%= 1+1 %>", "javascript:alert(1)",
        "</article><form action=//evil.example>"})
    void an_entry_shows_its_markup_as_text_wherever_it_is_read(String markup) {
        var title = markup + unique("");
        var page = ada.writes(title, "Before " + markup + " after", "plain");
        var markdown = Http.anonymous().get(ada.writes(unique("Markdown"), "Before " + markup + " after"));

        var list = Http.anonymous().get("/");
        var entry = Http.anonymous().get(page);

        assertEquals(1, list.entries(title));
        assertEquals(title, entry.heading());
        assertTrue(entry.text().contains("Before " + markup + " after"), entry::text);
        assertTrue(title(entry).startsWith(title), () -> title(entry));
        assertAll(() -> isText(markup, list), () -> isText(markup, entry), () -> isText(markup, markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT})
    void a_refused_entry_shows_its_markup_as_text(String markup) {
        var withoutTitle = ada.submit("/entry", "title", "", "text", markup);
        var withoutText = ada.submit("/entry", "title", markup, "text", "");

        assertEquals(markup, withoutTitle.field("text"));
        assertEquals(markup, withoutText.field("title"));
        assertAll(() -> isText(markup, withoutTitle), () -> isText(markup, withoutText));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT})
    void an_entry_in_conflict_shows_its_markup_as_text(String markup) {
        var form = ada.get("/entry").hidden();
        form.put("title", "It rained");
        form.put("text", "All day.");
        ada.post("/entry", form);
        form.put("title", markup);
        form.put("text", markup);

        var conflict = ada.post("/entry", form);

        assertEquals(409, conflict.status());
        assertEquals(markup, conflict.field("title"));
        assertEquals(markup, conflict.field("text"));
        isText(markup, conflict);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT})
    void the_page_to_send_an_entry_again_shows_its_markup_as_text(String markup) {
        var fields = Map.of("title", markup, "text", markup, "key", markup, "next", markup, markup, markup);

        var again = ada.post("/entry", fields);

        assertEquals(403, again.status());
        assertEquals(markup, again.field("title"));
        assertEquals(markup, again.field("text"));
        assertEquals(markup, again.hidden().get("key"));
        isText(markup, again);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT})
    void a_refused_sign_in_shows_its_markup_as_text(String markup) {
        var grace = Http.anonymous();

        var asked = grace.get("/login?" + Http.encoded("next", markup));
        var refused = grace.submit("/login", "username", markup, "password", "rain rain", "next", markup);
        var again = grace.post("/login", "username", markup, "password", "rain rain", "next", markup);

        assertEquals(markup, asked.hidden().get("next"));
        assertEquals(401, refused.status());
        assertEquals(markup, refused.field("username"));
        assertEquals(markup, refused.hidden().get("next"));
        assertEquals(403, again.status());
        assertEquals(markup, again.field("username"));
        assertAll(() -> isText(markup, asked), () -> isText(markup, refused), () -> isText(markup, again));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BREAKOUT})
    void a_refused_registration_shows_its_markup_as_text(String markup) {
        var grace = Http.anonymous();

        var refused = grace.submit("/register", "username", markup, "password", markup, "password2", markup);
        var again = grace.post("/register", "username", markup, "password", markup, "password2", markup);

        assertEquals(422, refused.status());
        assertEquals(markup, refused.field("username"));
        assertEquals("", refused.field("password"));
        assertEquals(403, again.status());
        assertEquals(markup, again.field("username"));
        assertAll(() -> isText(markup, refused), () -> isText(markup, again));
    }

    @Test
    void the_names_and_values_of_unknown_fields_are_text_too() {
        var fields = new LinkedHashMap<String, String>();
        fields.put(SCRIPT, SCRIPT);
        fields.put("\" autofocus onfocus=\"alert(1)", BREAKOUT);
        fields.put("", BREAKOUT);

        var again = Http.anonymous().post("/register", fields);

        assertEquals(403, again.status());
        isText(SCRIPT, again);
        assertFalse(again.body().contains("onfocus=\"alert"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%3Cscript%3Ealert(1)%3C/script%3E", "/entries/%3Cscript%3Ealert(1)%3C/script%3E",
        "/?before=%3Cscript%3Ealert(1)%3C/script%3E",
        "/nowhere;%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/crashme?status=%3Cscript%3Ealert(1)%3C/script%3E",
        "/login;%22%3E%3Cscript%3Ealert(1)%3C/script%3E"})
    void an_address_with_markup_is_not_repeated(String address) {
        isText(SCRIPT, Http.anonymous().get(address));
    }

    @Test
    void a_form_refused_at_an_address_with_markup_repeats_it_as_an_address() {
        var again = Http.anonymous().post("/login;%22%3E%3Cscript%3Ealert(1)", "username", "grace");

        assertEquals(403, again.status());
        assertFalse(again.body().contains("<script>"), again::body);
    }

    @Test
    void a_message_with_a_forged_name_is_text() {
        var visitor = Http.anonymous().with(Http.FLASH_COOKIE, cookie("flash.welcome\n" + SCRIPT + "{0}${1+1}\0\u202E"));

        var page = visitor.get("/");

        assertTrue(page.flash().startsWith("Welcome back, " + SCRIPT + "{0}${1+1}"), page::flash);
        isText(SCRIPT, page);
    }

    private static void isText(String markup, Answer page) {
        assertFalse(page.body().contains(SCRIPT), "script");
        assertFalse(page.body().replaceAll("<img src=\"[^\"]*/pictures/[0-9a-f]{24}-[0-9x]+/", "").contains("<img"), "img"); // the journal's own
        assertTrue(markup.chars().noneMatch(letter -> letter == '<') || !page.body().contains(markup), "unescaped");
        page.isGuarded();
    }

    private static String title(Answer page) {
        return new Answer(page.status(), page.headers(), page.body().replaceAll("(?s).*<title>(.*?)</title>.*", "<h1>$1</h1>")
                .getBytes(StandardCharsets.UTF_8)).heading();
    }

    private static String cookie(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
