package journal.token;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.api.Program;
import org.junit.jupiter.api.Test;

class AccessTokensIT {
    private final Http ada = Http.signedIn(unique("ada"));

    @Test
    void a_token_is_shown_once() {
        String text = Tokens.make(ada, "read", "pictures");

        Answer page = ada.get(Tokens.PAGE);

        assertFalse(page.body().contains(text));
        assertTrue(page.text().contains("Telephone Read what you may read Add pictures Made:"), page::text);
        assertTrue(page.text().contains("Not used yet"), page::text);
        assertTrue(ada.get("/account/log").text().contains("Token for a program made"));
    }

    @Test
    void a_cookie_with_the_token_of_another_account_shows_nothing() {
        String text = Tokens.make(Http.signedIn(unique("grace")), "read");

        Answer page = ada.with("journal-token", text).get(Tokens.PAGE);

        assertFalse(page.body().contains(text));
    }

    @Test
    void a_token_is_ended_by_its_owner_alone() {
        Tokens.make(ada, "read");
        String end = ada.get(Tokens.PAGE).body().replaceAll("(?s).*action=\"[^\"]*(/account/tokens/\\d+/end)\".*", "$1");
        var grace = Http.signedIn(unique("grace"));

        assertEquals(404, grace.post(end, grace.get(Tokens.PAGE).hidden()).status());
        assertEquals(303, ada.post(end, ada.get(Tokens.PAGE).hidden()).status());

        assertFalse(ada.get(Tokens.PAGE).text().contains("Telephone"));
        assertTrue(ada.get("/account/log").text().contains("Token for a program ended"));
        assertEquals(404, ada.post(end, ada.get(Tokens.PAGE).hidden()).status());
    }

    @Test
    void a_token_has_a_name_and_something_that_it_allows() {
        Answer unnamed = ada.submit(Tokens.PAGE, "name", " ", "days", "8");
        Answer longName = ada.submit(Tokens.PAGE, "name", "W".repeat(61), "read", "true");

        assertEquals(422, unnamed.status());
        assertEquals(1, unnamed.messages("name").size(), unnamed::text);
        assertEquals(1, unnamed.messages("days").size(), unnamed::text);
        assertEquals(1, unnamed.messages("read").size(), unnamed::text);
        assertEquals(422, longName.status());
        assertEquals("W".repeat(61), longName.field("name"));
    }

    @Test
    void an_account_has_twenty_tokens_at_the_most() {
        for (int number = 1; number <= 20; number++) {
            assertEquals(303, ada.submit(Tokens.PAGE, "name", "Token " + number, "read", "true").status());
        }

        Answer answer = ada.submit(Tokens.PAGE, "name", "Token 21", "read", "true");

        assertEquals(422, answer.status());
        assertTrue(answer.messages("name").get(0).startsWith("You have 20 tokens"), answer::text);
    }

    @Test
    void a_new_password_ends_all_tokens() {
        var program = Program.with(Tokens.make(ada, "read"));
        assertEquals(200, program.get("/api/v1/tags").status());

        assertEquals(303,
                changesPassword());

        assertFalse(ada.get(Tokens.PAGE).text().contains("Telephone"));
        assertEquals(401, program.get("/api/v1/tags").status());
    }

    private int changesPassword() {
        var form = new HashMap<>(ada.get("/account").hidden());
        form.putAll(Map.of("oldPassword", PASSWORD, "password", PASSWORD + "!", "password2", PASSWORD + "!"));
        return ada.post("/account/password", form).status();
    }
}
