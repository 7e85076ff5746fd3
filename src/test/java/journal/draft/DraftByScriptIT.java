package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.DraftRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A script saves drafts, and gets a short answer. */
class DraftByScriptIT {
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void a_script_gets_a_short_answer_with_the_address_of_its_draft_and_the_number_of_saves() {
        var form = with(ada.get("/entry").hidden(), unique("By script"), "It rained.");

        var first = savesByScript(ada, form);
        form.putAll(Map.of("saves", "1", "text", "It rained. All day."));
        var second = savesByScript(ada, form);
        form.put("text", "From an old tab.");
        var apart = savesByScript(ada, form);

        for (Answer answer : List.of(first, second)) {
            assertEquals(204, answer.status());
            assertEquals(path("/entry?draft=" + form.get("key")), answer.header("Content-Location"));
            assertEquals("", answer.body());
            assertTrue(answer.header("Cache-Control").contains("no-store"));
        }
        assertEquals(List.of("\"1\"", "\"2\""), List.of(first.header("ETag"), second.header("ETag")));
        assertNotEquals(first.header("Content-Location"), apart.header("Content-Location"));
        assertEquals("", ada.get("/").flash());
        form.put("title", "W".repeat(201));
        assertEquals(422, savesByScript(ada, form).status());
        assertEquals(401, savesByScript(Http.anonymous(), form).status());
    }

    @Test
    void a_script_saves_what_was_pasted_from_slides_documents_and_tables() {
        var form = with(ada.get("/entry").hidden(), unique("Pasted") + "\tby script", "Line one\u000BLine two\u0092s\u001E");

        var answer = savesByScript(ada, form);

        assertEquals(204, answer.status());
        assertEquals("Line one\nLine two\u2019s-", ada.get("/entry?draft=" + form.get("key")).field("text"));
    }

    private static Answer savesByScript(Http http, Map<String, String> form) {
        String encoded = Http.encoded(form.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
        return http.send("POST", "/drafts", BodyPublishers.ofString(encoded), "Content-Type", Http.FORM, "Prefer", "return=minimal");
    }
}
