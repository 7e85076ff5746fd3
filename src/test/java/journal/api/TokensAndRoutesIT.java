package journal.api;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import journal.Answer;
import journal.Http;
import journal.admin.PeopleRequests;
import journal.token.Tokens;
import org.junit.jupiter.api.Test;

/** Every route of the interface with every kind of token. */
class TokensAndRoutesIT {
    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);

    @Test
    void every_route_takes_a_token_of_its_scope_and_no_other() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String scope : new String[] {"read", "write", "pictures", "everything"}) {
            tokens.put(scope, Tokens.make(ada, scope));
        }

        DescriptionTest.actions().forEach(action -> tokens.forEach((scope, token) -> {
            Answer answer = tries(action, token);
            String needed = Description.scope(DescriptionTest.name(action));
            boolean isAllowed = scope.equals(needed) || scope.equals("everything");
            String what = scope + ' ' + DescriptionTest.name(action) + ' ' + answer.status() + ' ' + answer.body();
            assertEquals(isAllowed, answer.status() != 403, what);
            assertFalse(answer.status() == 401 || answer.status() >= 500, what);
            assertEquals(!isAllowed, answer.header("WWW-Authenticate").contains("insufficient_scope\", scope=\"" + needed), what);
        }));
    }

    @Test
    void no_route_answers_without_a_token_that_is_good() {
        String ended = Tokens.make(ada, "everything");
        String end = ada.get("/account/tokens").body().replaceAll("(?s).*action=\"[^\"]*(/account/tokens/\\d+/end)\".*", "$1");
        ada.post(end, ada.get("/account/tokens").hidden());

        DescriptionTest.actions().forEach(action -> {
            for (String token : new String[] {"", "wrong", ended}) {
                Answer answer = tries(action, token);
                assertEquals(401, answer.status(), DescriptionTest.name(action));
                assertEquals(!token.isEmpty(), answer.header("WWW-Authenticate").contains("invalid_token"), DescriptionTest.name(action));
            }
        });
    }

    @Test
    void a_session_opens_no_route_however_its_address_is_written() {
        for (String path : new String[] {"/api/v1/entries", "/%61pi/v1/entries", "/api;a=b/v1/entries", "//api/v1/entries"}) {
            int read = ada.get(path).status();
            int written = ada.send("POST", path, BodyPublishers.ofString("{\"title\":\"Rain\",\"text\":\"It rained.\"}"), "Content-Type",
                    "application/json", "Idempotency-Key", UUID.randomUUID().toString()).status();

            assertTrue(read >= 400 && written >= 400, path + ' ' + read + ' ' + written);
        }
        assertFalse(ada.get("/authors/" + name).text().contains("It rained."));
    }

    @Test
    void a_token_opens_no_page() {
        String token = Tokens.make(ada, "everything");

        Answer answer = Http.anonymous().get("/account", "Authorization", "Bearer " + token);

        assertEquals(303, answer.status());
    }

    @Test
    void a_blocked_account_has_no_token_that_is_good() {
        var program = Program.with(Tokens.make(ada, "read"));
        assertEquals(200, program.get("/api/v1/tags").status());

        PeopleRequests.changes(Http.administrator(), name, "BLOCK", "Spam");

        assertEquals(401, program.get("/api/v1/tags").status());
        PeopleRequests.changes(Http.administrator(), name, "UNBLOCK", "No spam");
        assertEquals(401, program.get("/api/v1/tags").status());
    }

    @Test
    void the_page_of_a_token_says_that_it_is_used() {
        var program = Program.with(Tokens.make(ada, "read"));

        program.get("/api/v1/tags");

        assertTrue(ada.get("/account/tokens").text().contains("Last used:"));
    }

    private static Answer tries(Method action, String token) {
        String method = DescriptionTest.method(action);
        String path = DescriptionTest.path(action).replace("{id}", "999999999").replace("{number}", "1").replace("{key}", "x");
        var program = Program.with(token);
        return switch (method) {
            case "POST" -> path.endsWith("/pictures") ? program.addsPictures() : program.post(path, "{}");
            case "PUT" -> program.put(path, "{}");
            default -> program.send(method, path);
        };
    }
}
