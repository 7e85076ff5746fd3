package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A journal behind a proxy, over https, whose people need an e-mail address. */
class MailSettingsIT {
    private static final String ADDRESS = "https://journal.example";

    private static Server server;
    private static SSLContext trust;

    @BeforeAll
    static void a_server_starts() {
        var key = ServerKey.made();
        trust = key.trust();
        var settings = new HashMap<>(MailCatcher.begun().settings());
        settings.putAll(Map.of("JOURNAL_ADDRESS", ADDRESS, "JOURNAL_REGISTRATION_EMAIL", "required", "JOURNAL_PASSWORD_REQUESTS", "2",
                "JOURNAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1", "JOURNAL_KEYSTORE", key.file().toString(), "JOURNAL_KEYSTORE_PASSWORD",
                key.password()));
        server = Server.named("mail", settings).empty().start();
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void who_registers_has_to_give_an_address() {
        var refused = registration(unique("ada"), "");

        assertEquals(422, refused.status());
        assertEquals(List.of("Enter your e-mail address."), refused.messages("email"));
        assertEquals(303, registration(unique("ada"), MailPages.address()).status());
    }

    @Test
    void links_begin_with_the_address_and_their_pages_tell_nobody_theirs() {
        String address = MailPages.address();
        registration(unique("ada"), address);

        var mail = MailCatcher.awaits(address);
        var page = Http.at(server.httpsUrl(), trust).get(mail.link().substring(ADDRESS.length()));

        assertTrue(mail.link().startsWith(ADDRESS + "/account/email/confirm?token="), mail::link);
        assertTrue(mail.headers("Message-ID").get(0).endsWith("@journal.example>"));
        assertEquals(200, page.status());
        assertEquals("no-referrer", page.header("Referrer-Policy"));
    }

    @Test
    void forgotten_passwords_are_limited_by_network() {
        var answers = Stream.of("192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2").map(MailSettingsIT::forgets).toList();

        assertEquals(List.of(303, 303, 429, 303), answers.stream().map(Answer::status).toList());
        assertTrue(answers.get(2).messages("who").get(0).startsWith("Too many people in your network have forgotten their passwords."));
    }

    @Test
    void a_mail_that_waited_while_the_server_was_down_is_sent_at_its_next_start() throws SQLException {
        String address = MailPages.address();
        MailCatcher.stops();
        registration(unique("ada"), address);
        server.kill();
        MailCatcher.startsAgain();
        makesAllDue();

        server.start();

        MailCatcher.awaits(address);
        assertEquals(1, MailCatcher.to(address).size());
    }

    private static Answer registration(String name, String address) {
        return Http.at(server.httpsUrl(), trust).submit("/register", "username", name, "password", PASSWORD, "password2", PASSWORD, "email",
                address);
    }

    // as if the lease of the server that was killed had ended
    private static void makesAllDue() throws SQLException {
        String url = "jdbc:derby:" + Path.of(server.data(), "derby");
        try (var database = DriverManager.getConnection(url); var statement = database.createStatement()) {
            assertTrue(statement.executeUpdate("UPDATE mail SET due_at = 1 WHERE due_at IS NOT NULL") > 0);
        }
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url + ";shutdown=true"));
    }

    private static Answer forgets(String network) {
        var somebody = Http.at(server.httpsUrl(), trust);
        String token = somebody.get("/password").hidden().get(Http.TOKEN);
        return somebody.send("POST", "/password", BodyPublishers.ofString(Http.encoded("who", "nobody")), "Content-Type", Http.FORM,
                "X-CSRF-Token", token, "X-Forwarded-For", network);
    }
}
