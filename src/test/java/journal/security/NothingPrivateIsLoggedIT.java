package journal.security;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journal.Http;
import journal.Log;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestJournal;
import journal.circle.CircleRequests;
import journal.factor.AuthenticatorApp;
import journal.token.Tokens;
import org.junit.jupiter.api.Test;

/** What people type, and what is secret, is in none of the server's logs: a word that nobody else types is in every field. */
class NothingPrivateIsLoggedIT {
    private final String canary = unique("canary").replace("-", "");

    @Test
    void no_log_has_what_people_type_or_what_is_secret() throws IOException {
        var visitor = Http.anonymous();
        visitor.registers(canary);
        visitor.submit("/login", "username", canary + "2", "password", canary + "-Password");
        visitor.submit("/login", "username", canary, "password", canary + "-Password");
        visitor.submit("/password", "who", canary + "3");
        visitor.get("/" + canary + "?" + canary + "=" + canary);
        visitor.get("/crashme?status=500&reason=" + canary);
        visitor.get("/search?q=" + canary);
        visitor.post("/entry", "title", canary, "text", canary);
        visitor.post("/login", "username", canary, "csrf", canary, "next", canary);
        var ada = Http.anonymous();
        ada.signsIn(canary);
        writes(ada);
        List<String> secrets = secrets(ada);

        String logs = logs();

        assertTrue(logs.contains("event=\"signed_in\""), "the logs are those of this journal");
        assertFalse(logs.contains(canary), () -> line(logs, canary));
        secrets.forEach(secret -> assertFalse(logs.contains(secret), () -> line(logs, secret)));
    }

    private void writes(Http ada) {
        assertEquals(303, ada.submit("/entry", "title", canary, "text", canary, "tags", canary, "visibility", "private").status());
        ada.submit("/entry", "title", canary, "text", "", "tags", canary.repeat(40));
        ada.submit("/entry/preview", "title", canary, "text", canary);
        ada.submit("/drafts", "title", canary, "text", canary);
        ada.submit("/subscriptions", "name", canary);
        CircleRequests.invite(ada, CircleRequests.create(ada, canary), canary + "4");
        ada.submit("/preferences", "language", canary);
        ada.submit("/account", "oldPassword", canary, "password", canary + "1", "password2", canary);
        ada.get("/admin/people?name=" + canary);
    }

    private List<String> secrets(Http ada) {
        String address = canary + "@example.org";
        MailPages.enters(ada, address, PASSWORD);
        String link = MailCatcher.awaits(address).path();
        ada.get(link);
        var app = AuthenticatorApp.activeFor(ada);
        var elsewhere = Http.anonymous();
        elsewhere.submit("/login?next=/", "username", canary, "password", PASSWORD);
        elsewhere.submit("/login/code", "code", app.recovery().get(0));
        String token = Tokens.make(ada, "read");
        Http.anonymous().get("/api/v1/entries/1", "Authorization", "Bearer " + token);
        String feed = ada.get("/subscriptions").body();
        assertTrue(feed.contains(canary));
        return Stream.concat(Stream.of(PASSWORD, link.replaceFirst(".*token=", ""), app.recovery().get(0), app.recovery().get(1), token),
                ada.cookies().values().stream().flatMap(value -> Stream.of(value.split("\\."))).filter(value -> value.length() > 10))
                .toList();
    }

    private static String logs() throws IOException {
        Path folder = Log.ofTheJournal().file().getParent();
        var text = new StringBuilder();
        try (Stream<Path> files = Stream.concat(Files.walk(folder), Stream.of(folder.resolveSibling("console.log")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static String line(String logs, String text) {
        return logs.lines().filter(line -> line.contains(text)).findFirst().orElse("") + " of " + TestJournal.URL;
    }
}
