package journal;

import static journal.Http.DEVICE_COOKIE;
import static journal.Http.FLASH_COOKIE;
import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator sets in the environment: one server, in production, for all of these tests. */
class SettingsIT {
    private static final Duration IDLE = Duration.ofSeconds(6);
    private static final Duration ABSOLUTE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String HSTS = "Strict-Transport-Security";

    private static Server server;
    private static SSLContext trust;

    @BeforeAll
    static void a_server_starts_where_grace_registers() {
        var key = ServerKey.made();
        trust = key.trust();
        server = Server.named("settings", Map.of("JOURNAL_CONTEXT", "/journal", "JOURNAL_REGISTRATION_ROLES", "",
                "JOURNAL_SESSION_IDLE", IDLE.toString(), "JOURNAL_SESSION_ABSOLUTE", ABSOLUTE.toString(),
                "JOURNAL_KEYSTORE", key.file().toString(), "JOURNAL_KEYSTORE_PASSWORD", key.password(),
                "JOURNAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1", "JOURNAL_REGISTRATIONS", "2",
                "JOURNAL_SIGNIN_NETWORK_TRIES", "3", "JOURNAL_SIGNIN_WAIT", "PT5M")).empty();
        server.start();
        visitor().registers("grace");
        isSignedIn(signedIn()); // every page of the tests once: the first time takes long
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void an_empty_setting_is_a_value_and_people_without_a_role_may_read_only() {
        var grace = signedIn();

        assertEquals(200, grace.get("/").status());
        assertEquals(403, grace.get("/entry").status());
        assertFalse(grace.get("/").body().contains("href=\"/journal/entry\""));
    }

    @Test
    void without_an_address_feeds_have_paths_or_nothing_and_there_is_no_sitemap() {
        var grace = visitor();

        var atom = grace.get("/feed.atom");
        var json = grace.get("/feed.json");

        assertTrue(atom.body().contains("href=\"/journal/feed.atom\""), atom::body);
        assertTrue(atom.body().contains("<id>urn:uuid:"), atom::body);
        assertEquals(200, json.status());
        assertFalse(json.body().contains("_url"), json::body);
        assertEquals(404, grace.get("/sitemap.xml").status());
        assertEquals(404, grace.get("/sitemaps/0.xml").status());
        assertFalse(grace.get("/robots.txt").body().contains("Sitemap"));
    }

    @Test
    void a_second_server_on_the_same_data_is_told_that_another_one_has_it_open() {
        try (var second = Server.named("second", Map.of("JOURNAL_DATA", server.data()))) {

            second.start();

            assertFalse(second.logged("Another server has the journal's data open; stop it, or give this one a place of its own with"
                    + " JOURNAL_DATA.").isEmpty());
        }
    }

    @Test
    void a_session_ends_when_it_was_not_used_for_its_idle_lifetime() throws Exception {
        var idle = signedIn();
        var busy = signedIn();

        for (int used = 0; used < 3; used++) {
            Thread.sleep(IDLE.dividedBy(2).toMillis());
            assertTrue(isSignedIn(busy), "who uses it stays signed in");
        }

        assertFalse(isSignedIn(idle));
    }

    @Test
    void a_session_ends_after_its_absolute_lifetime_however_busy_it_was() throws Exception {
        var begin = Instant.now();
        var busy = signedIn();

        while (isSignedIn(busy)) {
            assertTrue(Instant.now().isBefore(begin.plus(ABSOLUTE.multipliedBy(2))), "it does not end");
            Thread.sleep(PAUSE.toMillis());
        }

        assertFalse(Instant.now().isBefore(begin.plus(ABSOLUTE)), () -> "it ended after " + Duration.between(begin, Instant.now()));
    }

    @Test
    void over_https_every_cookie_is_secure_and_of_this_host_alone() {
        var grace = visitor();

        var set = Stream.of(grace.get("/login"), grace.submit("/login", "username", "grace", "password", PASSWORD),
                grace.submit("/logout")).flatMap(answer -> answer.all("Set-Cookie").stream()).toList();

        assertEquals(Set.of("__Host-" + SESSION_COOKIE, "__Host-" + FORM_COOKIE, "__Host-" + FLASH_COOKIE, "__Host-" + DEVICE_COOKIE),
                set.stream().map(cookie -> cookie.split("=")[0]).collect(Collectors.toSet()));
        for (String cookie : set) {
            var attributes = List.of(cookie.split(";\\s*"));
            assertTrue(attributes.containsAll(List.of("Secure", "HttpOnly", "SameSite=Lax", "Path=/")), cookie);
            assertFalse(cookie.contains("Domain"), cookie); // RFC 6265bis, 4.1.3.2
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nowhere"})
    void a_browser_is_told_over_https_to_stay_with_it(String page) {
        assertEquals("max-age=63072000; includeSubDomains", visitor().get(page).header(HSTS));
        assertEquals("", Http.at(server.url()).get(page).header(HSTS), "over plain http");
    }

    @Test
    void a_proxy_is_believed_that_it_was_asked_over_https_where_it_is_trusted() {
        String[] words = {"X-Forwarded-For", "192.0.2.1", "X-Forwarded-Proto", "https"};

        assertFalse(Http.at(server.url()).get("/", words).header(HSTS).isEmpty());
        assertEquals("", Http.anonymous().get("/", words).header(HSTS), "the journal under test trusts no proxy");
    }

    @Test
    void registrations_are_limited_by_the_network_that_a_trusted_proxy_names() {
        var first = registration("2001:db8:1:2::7");
        var second = registration("2001:db8:1:2:ffff::8");
        var third = registration("2001:db8:1:2::9");
        var elsewhere = registration("2001:db8:1:3::7");

        assertEquals(List.of(303, 303, 429, 303), Stream.of(first, second, third, elsewhere).map(Answer::status).toList());
        assertTrue(Integer.parseInt(third.header("Retry-After")) > 3_000, third.header("Retry-After"));
        assertTrue(third.messages("username").get(0).contains("Too many accounts were registered from your network."), third::text);
    }

    @Test
    void wrong_passwords_are_limited_by_network_whatever_the_names() {
        var answers = Stream.of("a", "b", "c", "d").map(name -> signIn("192.0.2.7", TestJournal.unique(name))).toList();

        assertEquals(List.of(401, 401, 401, 429), answers.stream().map(Answer::status).toList());
        assertEquals(401, signIn("192.0.2.8", TestJournal.unique("e")).status());
    }

    @Test
    void the_servers_private_headers_are_believed_from_nobody() {
        String[] words = {"$WSIS", "true", "$WSSC", "https", "$WSPR", "HTTPS/1.1", "$WSSN", "evil.example", "$WSSP", "443", "$WSRU",
            "grace", "$WSAT", "BASIC"};

        for (URI journal : List.of(server.url(), TestJournal.URL)) {
            var answer = Http.at(journal).get("/nowhere", words);

            assertEquals("", answer.header(HSTS), journal::toString);
            assertEquals(Http.at(journal).get("/nowhere").body(), answer.body());
        }
    }

    private static Answer registration(String network) {
        String name = TestJournal.unique("hedy");
        return sent("/register", network, "username", name, "password", PASSWORD, "password2", PASSWORD);
    }

    private static Answer signIn(String network, String name) {
        return sent("/login", network, "username", name, "password", "It snows in Lisbon");
    }

    private static Answer sent(String page, String network, String... fields) {
        var somebody = Http.at(server.url());
        String token = somebody.get(page).hidden().get(Http.TOKEN);
        return somebody.send("POST", page, BodyPublishers.ofString(Http.encoded(fields)), "Content-Type", Http.FORM, "X-CSRF-Token", token,
                "X-Forwarded-For", network);
    }

    private static Http visitor() {
        return Http.at(server.httpsUrl(), trust);
    }

    private static Http signedIn() {
        var grace = visitor();
        grace.signsIn("grace");
        return grace;
    }

    private static boolean isSignedIn(Http somebody) {
        return somebody.get("/logout").status() == 200;
    }
}
