package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server whose provider is not there, and which lets few people go to it. */
class OpenIdSettingsIT {
    private static final String SECRET = "It rains in Porto";

    private static Server server;

    @BeforeAll
    static void a_server_starts_without_its_provider() {
        server = Server.named("openid", Map.of("JOURNAL_ADDRESS", "http://localhost:9080", "JOURNAL_OIDC_ISSUER",
                "http://localhost:" + JournalUnderTest.freePort(), "JOURNAL_OIDC_CLIENT_ID", "journal", "JOURNAL_OIDC_CLIENT_SECRET",
                SECRET,
                "JOURNAL_OIDC_REQUESTS", "2")).empty();
        server.start();
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void ways_to_the_provider_are_limited_by_network() {
        var ada = Http.at(server.url());
        var form = ada.get("/login").hidden();
        form.put("next", "/search");

        var down = List.of(ada.post("/login/openid", form), ada.post("/login/openid", form));
        var early = ada.post("/login/openid", form);

        for (Answer answer : down) {
            assertEquals(503, answer.status(), answer::text);
            assertTrue(answer.text().contains("The provider cannot be reached right now"), answer::text);
            assertEquals("/search", answer.field("next"));
        }
        assertEquals(429, early.status(), early::text);
        assertFalse(early.header("Retry-After").isEmpty());
        assertFalse(server.logged("The OpenID provider has not signed in anybody").isEmpty());
        assertTrue(server.logged(SECRET).isEmpty());
    }

    @Test
    void without_a_name_the_button_has_the_host() {
        assertTrue(Http.at(server.url()).get("/login").text().contains("Sign in with localhost"));
    }
}
