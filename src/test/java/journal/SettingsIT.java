package journal;

import static journal.Http.DEVICE_COOKIE;
import static journal.Http.FLASH_COOKIE;
import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import journal.picture.PictureSamples;
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
    private static final int WRITES = 10;
    private static final String HSTS = "Strict-Transport-Security";

    private static final String TALK = "talk is cheap";
    private static final Map<String, String> NARROW = Map.of("JOURNAL_DRAFTS", "1", "JOURNAL_DRAFTS_BYTES", "1000", "JOURNAL_VERSIONS", "1",
            "JOURNAL_PICTURES", "1", "JOURNAL_WRITES", String.valueOf(WRITES), "TEST_PASSWD",
            "pbkdf2:sha256:2000$fZfgV7oVqWZCGfOY$ad2893676571da77d587930b386f6a8f13ab9bab52733a223796ff751baa0a94");

    private static Server server;
    private static SSLContext trust;

    @BeforeAll
    static void a_server_starts_where_grace_registers() {
        var key = ServerKey.made();
        trust = key.trust();
        server = Server.named("settings", both(Map.of("JOURNAL_CONTEXT", "/journal", "JOURNAL_REGISTRATION_ROLES", "",
                "JOURNAL_SESSION_IDLE", IDLE.toString(), "JOURNAL_SESSION_ABSOLUTE", ABSOLUTE.toString(),
                "JOURNAL_KEYSTORE", key.file().toString(), "JOURNAL_KEYSTORE_PASSWORD", key.password(),
                "JOURNAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1", "JOURNAL_REGISTRATIONS", "2",
                "JOURNAL_SIGNIN_NETWORK_TRIES", "3", "JOURNAL_SIGNIN_WAIT", "PT5M"), NARROW)).empty();
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
    void without_a_provider_its_button_and_its_pages_do_not_exist() {
        var grace = signedIn();
        var somebody = visitor();
        var form = somebody.get("/login").hidden();

        assertFalse(visitor().get("/login").body().contains("openid"));
        assertFalse(grace.get("/account").body().contains("openid"));
        assertEquals(404, visitor().get("/login/openid/callback").status());
        assertEquals(404, visitor().get("/login/openid/account").status());
        assertEquals(404, grace.get("/account/openid").status());
        assertEquals(404, somebody.post("/login/openid", form).status());
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
    void a_network_gets_so_many_challenges_of_passkeys() {
        var allowed = Stream.generate(() -> sent("/login", "/passkeys/challenges/sign-in", "192.0.2.70")).limit(30).map(Answer::status)
                .distinct().toList();
        var more = sent("/login", "/passkeys/challenges/sign-in", "192.0.2.70");
        var elsewhere = sent("/login", "/passkeys/challenges/sign-in", "192.0.2.71");

        assertEquals(List.of(200), allowed);
        assertEquals(429, more.status());
        assertTrue(Integer.parseInt(more.header("Retry-After")) > 0);
        assertEquals(200, elsewhere.status());
    }

    @Test
    void wrong_passwords_are_limited_by_network_whatever_the_names() {
        var answers = Stream.of("a", "b", "c", "d").map(name -> signIn("192.0.2.7", TestJournal.unique(name))).toList();

        assertEquals(List.of(401, 401, 401, 429), answers.stream().map(Answer::status).toList());
        assertEquals(401, signIn("192.0.2.8", TestJournal.unique("e")).status());
    }

    @Test
    void without_a_mail_server_the_pages_say_that_no_mail_is_sent() {
        var somebody = visitor();
        String token = somebody.get("/login").hidden().get(Http.TOKEN);

        var page = somebody.get("/password");
        var answer = somebody.post("/password", Http.TOKEN, token, "who", "grace");
        var account = signedIn().get("/account");

        assertTrue(page.text().contains("This journal sends no mails, so no new password can reach you that way."), page::text);
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains("This journal sends no mails"), answer::text);
        assertTrue(account.text().contains("This journal sends no mails and so takes no e-mail addresses."), account::text);
        assertThrows(AssertionError.class, () -> somebody.get("/register").field("email"));
    }

    @Test
    void without_a_mail_server_who_has_registered_is_led_to_a_code_for_a_forgotten_password() {
        var hedy = visitor();
        String name = TestJournal.unique("hedy");
        String token = hedy.get("/register").hidden().get(Http.TOKEN);

        var registered = hedy.send("POST", "/register",
                BodyPublishers.ofString(Http.encoded("username", name, "password", PASSWORD, "password2", PASSWORD)), "Content-Type",
                Http.FORM,
                "X-CSRF-Token", token, "X-Forwarded-For", "192.0.2.90");
        var page = hedy.get("/login?next=/journal/account/password-code");
        var form = page.hidden();
        form.putAll(Map.of("username", name, "password", PASSWORD));
        var signedIn = hedy.post("/login", form);
        var code = hedy.post("/account/password-code", hedy.get("/account/password-code").hidden());

        assertEquals("/journal/login?next=/journal/account/password-code", registered.location());
        assertTrue(page.text().contains("make a code for a forgotten password on the next page"), page::text);
        assertEquals("/journal/account/password-code", signedIn.location());
        assertTrue(code.text().contains("It is shown this once"), code::text);
    }

    @Test
    void what_has_no_room_is_refused_at_the_form_which_keeps_what_was_typed() {
        var author = visitor();
        assertEquals(303, author.submit("/login", "username", "test", "password", TALK).status());
        var form = author.get("/entry").hidden();
        form.putAll(Map.of("title", "Rain", "text", "It rained."));
        var other = author.get("/entry").hidden();
        other.putAll(Map.of("title", "Snow", "text", "It snowed."));

        var saved = author.post("/drafts", form);
        var second = author.post("/drafts", other);
        var byScript = author.send("POST", "/drafts", BodyPublishers.ofString(encoded(other)), "Content-Type", Http.FORM, "Prefer",
                "return=minimal");
        form.putAll(Map.of("saves", "1", "text", "x".repeat(2_000)));
        var longer = author.post("/drafts", form);
        var list = author.get("/drafts");
        form.put("text", "It.");
        var shorter = author.post("/drafts", form);
        var published = author.post("/entry", form);
        var another = author.post("/entry", other);
        var picture = author.sendsPictures("/uploads", Map.of(Http.TOKEN, other.get(Http.TOKEN)), PictureSamples.png(3, 2));
        var pictures = author.sendsPictures("/uploads", Map.of(Http.TOKEN, other.get(Http.TOKEN)), PictureSamples.png(3, 2));

        assertEquals(List.of(303, 422, 422, 422, 303, 303, 422, 201, 422), Stream
                .of(saved, second, byScript, longer, shorter, published, another, picture, pictures).map(Answer::status).toList());
        assertEquals(List.of("Your drafts have no room for this: there are 1 of 1, with 0 of 0.001 MB. Publish or delete some first."),
                second.messages("text"));
        assertEquals(second.messages("text"), byScript.messages("text"));
        assertEquals("It snowed.", second.field("text"));
        assertEquals("x".repeat(2_000), longer.field("text"));
        assertTrue(list.text().contains("You have 1 of 1 drafts, with 0 of 0.001 MB."), list::text);
        assertTrue(another.messages("text").get(0).startsWith("Your entries have no room for this: they have 1 of 1 versions"),
                another::text);
        assertEquals("It snowed.", another.field("text"));
        assertTrue(pictures.body().contains("Your pictures have no room for this: there are 1 of 1"), pictures::body);
    }

    @Test
    void who_writes_too_often_waits_and_what_was_typed_is_kept() {
        var grace = signedIn();

        var answers = IntStream.rangeClosed(0, WRITES).mapToObj(number -> grace.submit("/subscriptions", "name", "Reader " + number))
                .toList();

        var last = answers.get(WRITES);
        assertTrue(answers.subList(0, WRITES).stream().allMatch(answer -> answer.status() == 303), answers::toString);
        assertEquals(429, last.status());
        assertEquals("A little slower, please", last.heading());
        assertEquals("Reader " + WRITES, last.field("name"));
        int wait = Integer.parseInt(last.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 60, last.header("Retry-After"));
        assertEquals(429, signedIn().submit("/subscriptions", "name", "Reader").status(), "in another session");
        assertEquals(303, grace.submit("/logout").status());
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

    private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
        var both = new HashMap<>(some);
        both.putAll(others);
        return both;
    }

    private static String encoded(Map<String, String> form) {
        return Http.encoded(form.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())).toArray(String[]::new));
    }

    private static Answer registration(String network) {
        String name = TestJournal.unique("hedy");
        return sent("/register", "/register", network, "username", name, "password", PASSWORD, "password2", PASSWORD);
    }

    private static Answer signIn(String network, String name) {
        return sent("/login", "/login", network, "username", name, "password", "It snows in Lisbon");
    }

    private static Answer sent(String page, String action, String network, String... fields) {
        var somebody = Http.at(server.url());
        String token = somebody.get(page).hidden().get(Http.TOKEN);
        return somebody.send("POST", action, BodyPublishers.ofString(Http.encoded(fields)), "Content-Type", Http.FORM, "X-CSRF-Token",
                token,
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
