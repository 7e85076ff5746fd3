package journal.draft;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.SignInRequests.KEPT;
import static journal.draft.SignInRequests.signIn;
import static journal.draft.SignInRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that comes after the session has ended is a draft of the author who then signs in, and is never published by itself. */
class KeptDraftIT {
    private static final String BACK = "Welcome back! What you wrote is here, as a draft. It is not published yet.";
    private static final String LACKING =
            "Welcome back! What you wrote is here, as a draft. The pictures that you chose are not: choose them once more.";

    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/drafts"})
    void a_late_form_is_filled_in_again_after_signing_in(String to) {
        var form = filled(ada.get("/entry"));
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post(to, form);
        var signedIn = signIn(ada, name, asked);
        var back = ada.get(signedIn.location());

        assertEquals(401, asked.status());
        assertEquals("Sign in", asked.heading());
        assertTrue(asked.text().contains(KEPT), asked::text);
        assertTrue(asked.header("Cache-Control").contains("no-store"), "Cache-Control");
        asked.isGuarded().namesNoProduct();
        assertEquals(303, signedIn.status(), signedIn::text);
        assertEquals(path("/entry?draft=" + form.get("key")), signedIn.location());
        assertEquals(BACK, back.flash());
        assertEquals("  Long & <wide> ", back.field("title"));
        assertEquals("\nIt took\n\tall \"evening\".", back.field("text"));
        for (String field : List.of("format", "language", "tags", "date", "zone", "visibility", "key")) {
            assertEquals(form.get(field), back.keptForm().get(field), field);
        }
        assertEquals(303, ada.post("/entry", back.keptForm()).status());
        assertEquals(404, ada.get(signedIn.location()).status(), "it is published");
    }

    private static Map<String, String> filled(Answer page) {
        var form = page.hidden();
        form.putAll(
                Map.of("title", "  Long & <wide> ", "text", "\nIt took\r\n\tall \"evening\".", "format", "plain", "language", "de", "tags",
                        "rain, night", "date", "2026-01-02T03:04", "zone", "Europe/Lisbon", "visibility", "private"));
        return form;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/drafts"})
    void a_late_change_is_filled_in_again_too(String to) {
        String entry = ada.adds(unique("Rain"), "It rained.");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Sun", "text", "It shone."));
        ada.forgets(SESSION_COOKIE);

        var signedIn = signIn(ada, name, ada.post(entry + to, form));
        var back = ada.get(signedIn.location());

        assertEquals(path(entry) + "/edit?draft=" + form.get("key"), signedIn.location());
        assertEquals("It shone.", back.field("text"));
        assertTrue(Http.anonymous().reads(entry).text().contains("It rained."), "it is not saved");
        assertEquals(303, ada.post(entry + "/edit", back.keptForm()).status());
    }

    @Test
    void late_pictures_are_asked_for_once_more() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Rain", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);

        var asked = ada.sendsPictures("/pictures", form, PictureSamples.png(1, 1));
        var back = ada.get(signIn(ada, name, asked).location());

        assertEquals(401, asked.status());
        assertEquals(LACKING, back.flash());
        assertEquals("It rained.", back.field("text"));

        ada.forgets(SESSION_COOKIE); // and published without having added them
        form.put("pictures", "holiday.jpg");
        assertEquals(LACKING, ada.get(signIn(ada, name, ada.post("/entry", form)).location()).flash());
    }

    @Test
    void a_longer_draft_from_elsewhere_is_not_overwritten() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Elsewhere", "text", "It rained."));
        ada.post("/drafts", form);
        form.put("saves", "1");
        ada.post("/drafts", with(form, "text", "It rained all day."));
        ada.forgets(SESSION_COOKIE);

        var signedIn = signIn(ada, name, ada.post("/entry", with(form, "text", "It rained. Late.")));

        assertEquals("It rained. Late.", ada.get(signedIn.location()).field("text"));
        assertEquals("It rained all day.", ada.get("/entry?draft=" + form.get("key")).field("text"));
    }

    @Test
    void the_longest_form_is_carried_and_fields_that_are_too_long_too() {
        String longest = "\uD83D\uDE00".repeat(50_000);
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "W".repeat(201), "text", longest, "tags", "W, ".repeat(1_000)));
        ada.forgets(SESSION_COOKIE);

        var back = ada.get(signIn(ada, name, ada.post("/entry", form)).location());

        assertEquals("W".repeat(201), back.field("title"));
        assertEquals(longest, back.field("text"));
        assertEquals("W, ".repeat(1_000), back.field("tags"));
    }

    @Test
    void a_description_that_is_too_long_for_a_draft_is_there_to_be_shortened() {
        String picture = ada.addsPicture(PictureSamples.png(30, 20));
        String description = "A cat. ".repeat(100).strip();
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", unique("Rain"), "text", "![](/pictures/" + picture + ")", "picture", picture, "alt", description));
        ada.forgets(SESSION_COOKIE);

        var resend = signIn(ada, name, ada.post("/drafts", form));
        var refused = ada.post("/drafts", resend.keptForm());

        assertEquals(200, resend.status(), resend::text);
        assertEquals("Please send it once more", resend.heading());
        assertEquals(422, refused.status(), refused::text);
        assertEquals(1, refused.messages("alt").size(), refused::text);
        assertEquals(description, refused.field("alt"));
        assertEquals(form.get("text"), refused.field("text"));
        assertEquals(303, ada.post("/drafts", with(refused.keptForm(), "picture", picture, "alt", "A cat.")).status());
    }

    @Test
    void another_author_who_signs_in_gets_a_draft_and_never_a_change_to_the_entry() {
        String entry = ada.adds(unique("Rain"), "It rained.");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Sun", "text", "It shone."));
        ada.forgets(SESSION_COOKIE);
        name = unique("grace");
        Http.registered(name);

        var signedIn = signIn(ada, name, ada.post(entry + "/edit", form));

        assertEquals(path("/entry?draft=" + form.get("key")), signedIn.location());
        assertEquals("It shone.", ada.get(signedIn.location()).field("text"));
    }
}
