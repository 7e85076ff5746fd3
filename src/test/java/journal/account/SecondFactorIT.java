package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import journal.Answer;
import journal.EventStream;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import journal.factor.AuthenticatorApp;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account with an authenticator app: nobody gets in without a code, and each is good once. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {
    private static final int TRIES = 15; // JOURNAL_SIGNIN_TRIES

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    private final String name = "ada" + UUID.randomUUID().toString().substring(0, 12);
    private URI journal;
    private Http ada;
    private AuthenticatorApp app;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClasses(Http.class, Answer.class, EventStream.class, TestJournal.class, RowsOfSessions.class,
                AuthenticatorApp.class, PasswordRequests.class);
    }

    @BeforeEach
    void ada_sets_up_an_app() {
        journal = URI.create("http://localhost:" + ConfigProvider.getConfig().getValue("journal.port", String.class) + '/');
        ada = Http.at(journal);
        ada.registers(name);
        ada.signsIn(name);
        app = AuthenticatorApp.activeFor(ada);
    }

    @Test
    void who_is_signed_in_elsewhere_signs_in_again_when_it_is_activated() {
        String other = "grace" + UUID.randomUUID().toString().substring(0, 12);
        var here = Http.at(journal);
        here.registers(other);
        here.signsIn(other);
        var elsewhere = Http.at(journal);
        elsewhere.signsIn(other);

        AuthenticatorApp.activeFor(here);

        assertEquals(200, here.get("/account").status());
        assertEquals(303, elsewhere.get("/account").status());
    }

    @Test
    void it_is_activated_by_a_right_code_alone_and_shows_ten_recovery_codes_once() {
        String other = "grace" + UUID.randomUUID().toString().substring(0, 12);
        var grace = Http.at(journal);
        grace.registers(other);
        grace.signsIn(other);
        var hers = AuthenticatorApp.begunBy(grace);

        var refused = hers.sends(grace, hers.wrong());
        var early = signsIn(Http.at(journal), other, "/");
        var done = hers.sends(grace, hers.next());

        assertEquals(422, refused.status(), refused::text);
        assertEquals(1, refused.messages("code").size());
        assertEquals("/", early.location(), "it is not active yet");
        assertEquals(200, done.status(), done::text);
        assertEquals(10, hers.recovery().size());
        assertTrue(done.header("Cache-Control").contains("no-store"), "Cache-Control");
        assertFalse(grace.get("/account/factors").body().contains(hers.recovery().get(0)));
        assertFalse(grace.get("/account/factors").body().contains("class=\"secret\""));
    }

    @Test
    void the_database_has_neither_the_secret_nor_a_recovery_code() throws Exception {
        String rows = texts("SELECT secret FROM authenticator WHERE account_id = ?")
                + texts("SELECT digest FROM recovery_code WHERE account_id = ?");

        assertFalse(rows.isEmpty());
        assertFalse(rows.contains(app.secret()), rows);
        assertFalse(rows.contains(HexFormat.of().formatHex(app.bytes())), rows);
        assertFalse(rows.contains(Base64.getEncoder().withoutPadding().encodeToString(app.bytes())), rows);
        assertFalse(app.recovery().stream().anyMatch(code -> rows.contains(code) || rows.contains(code.replace("-", ""))), rows);
    }

    @Test
    void a_right_password_alone_begins_no_session() {
        var she = Http.at(journal);

        var asked = signsIn(she, name, "/search");
        var wrong = she.submit(asked.location(), "code", app.wrong());

        assertEquals("/login/code?next=/search", asked.location());
        assertTrue(she.cookie(SESSION_COOKIE).isEmpty());
        assertEquals(303, she.get("/account").status());
        assertEquals(422, wrong.status(), wrong::text);
        assertEquals(1, wrong.messages("code").size());
        assertTrue(she.cookie(SESSION_COOKIE).isEmpty());
        wrong.isGuarded();

        var right = she.submit(asked.location(), "code", app.next());

        assertEquals(303, right.status(), right::text);
        assertEquals("/search", right.location());
        assertEquals(200, she.get("/account").status());
    }

    @Test
    void a_code_is_good_once_and_not_for_long() {
        var first = Http.at(journal);
        String code = app.next();
        assertEquals(303, code(first, code).status());

        assertEquals(422, code(Http.at(journal), code).status(), "replayed");
        assertEquals(422, code(Http.at(journal), app.code(2)).status(), "late");
        assertEquals(422, code(Http.at(journal), app.code(-3)).status(), "early");
    }

    @Test
    void the_code_of_another_account_is_none() {
        String other = "grace" + UUID.randomUUID().toString().substring(0, 12);
        var grace = Http.at(journal);
        grace.registers(other);
        grace.signsIn(other);
        var hers = AuthenticatorApp.activeFor(grace);

        assertEquals(422, code(Http.at(journal), hers.next()).status());
        assertEquals(422, code(Http.at(journal), hers.recovery().get(0)).status());
    }

    @Test
    void a_recovery_code_replaces_the_app_once_and_new_ones_void_it() {
        assertEquals(303, code(Http.at(journal), app.recovery().get(0).toLowerCase(Locale.ROOT).replace("-", " ")).status());
        assertEquals(422, code(Http.at(journal), app.recovery().get(0)).status());
        assertTrue(ada.get("/account/factors").text().contains("You have 9 recovery codes left."));

        var made = AuthenticatorApp.shownBy(ada.post("/account/factors/codes", ada.get("/account/factors").hidden()));

        assertEquals(10, made.size());
        assertEquals(422, code(Http.at(journal), app.recovery().get(1)).status());
        assertEquals(303, code(Http.at(journal), made.get(0)).status());
    }

    @Test
    void five_codes_may_be_tried_for_a_password_and_no_more_than_the_limit_of_the_account() {
        var stranger = Http.at(journal);
        signsIn(stranger, name, "/");

        var tries = Stream.generate(() -> stranger.submit("/login/code?next=/", "code", app.wrong())).limit(4).map(Answer::status).toList();
        var form = stranger.get("/login/code?next=/").hidden();
        form.put("code", app.wrong());
        var last = stranger.post("/login/code", form);

        assertEquals(Collections.nCopies(4, 422), tries);
        assertEquals(401, last.status(), last::text);
        assertTrue(last.text().contains("Sign in once more."), last::text);
        form.put("code", app.next());
        assertEquals(401, stranger.post("/login/code", form).status(), "a right code is late");

        for (int tried = 5; tried < TRIES; tried++) {
            code(Http.at(journal), app.wrong());
        }
        var refused = code(Http.at(journal), app.recovery().get(0));
        assertEquals(429, refused.status(), refused::text);
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
    }

    @Test
    void the_second_page_ends_after_five_minutes_and_with_another_password() throws Exception {
        var late = Http.at(journal);
        signsIn(late, name, "/");
        var form = late.get("/login/code").hidden();
        form.put("code", app.recovery().get(0));
        change("UPDATE sign_in_step SET ends_at = 0 WHERE account_id = ?");
        var outdated = Http.at(journal);
        signsIn(outdated, name, "/");
        var other = outdated.get("/login/code").hidden();
        other.put("code", app.recovery().get(0));
        PasswordRequests.changes(ada, PASSWORD, PasswordRequests.NEW);

        assertEquals(303, late.get("/login/code").status());
        assertEquals(401, late.post("/login/code", form).status());
        assertEquals(401, outdated.post("/login/code", other).status());
    }

    @Test
    void a_form_that_is_carried_along_survives_the_second_page() {
        var late = Http.at(journal);
        var form = late.post("/entry", "title", "Kept", "text", "It rained.").hidden();
        form.put("username", name);
        form.put("password", PASSWORD);

        var asked = late.post("/login", form);
        var again = asked.hidden();
        again.put("code", app.wrong());
        var wrong = late.post("/login/code", again);
        var right = wrong.hidden();
        right.put("code", app.next());
        var done = late.post("/login/code", right);

        assertEquals(200, asked.status(), asked::text);
        assertEquals("It rained.", wrong.hidden().get("kept.text"));
        assertEquals(303, done.status(), done::text);
        assertTrue(late.get(done.location()).body().contains("It rained."));
    }

    @Test
    void a_new_password_proves_no_more_than_the_session_did_and_needs_the_code_as_before() throws Exception {
        var rows = new RowsOfSessions(database);
        rows.setBack(ada, "proved_at", Duration.ofMinutes(11));
        var page = ada.get("/account");
        assertTrue(page.text().contains("Before the password can be changed, confirm that it is you."), page::text);
        assertEquals("/account/confirm?next=/account&undone=true",
                PasswordRequests.changes(ada, PASSWORD, PasswordRequests.NEW).location());
        rows.setBack(ada, "proved_at", Duration.ofMinutes(9));
        var before = rows.moment(ada, "proved_at");

        assertEquals("/account", PasswordRequests.changes(ada, PASSWORD, PasswordRequests.NEW).location());

        assertEquals(before, rows.moment(ada, "proved_at"));
        rows.setBack(ada, "proved_at", Duration.ofMinutes(11));
        assertEquals("/account/confirm?next=/account/factors", ada.get("/account/factors").location());
        var asked = Http.at(journal).submit("/login", "username", name, "password", PasswordRequests.NEW);
        assertEquals("/login/code?next=", asked.location());
    }

    @Test
    void who_signed_in_some_time_ago_is_asked_for_password_and_code() throws Exception {
        new RowsOfSessions(database).setBack(ada, "proved_at", Duration.ofMinutes(11));
        var form = ada.get("/subscriptions").hidden();
        form.put("name", "Telephone");

        var page = ada.get("/account/factors");
        var sent = ada.post("/subscriptions", form);
        var removal = ada.post("/account/factors/removal", form);
        var noCode = ada.submit(page.location(), "password", PASSWORD);
        var wrong = ada.submit(page.location(), "password", PasswordRequests.WRONG, "code", app.recovery().get(0));
        var wrongCode = ada.submit(page.location(), "password", PASSWORD, "code", app.wrong());

        assertEquals("/account/confirm?next=/account/factors", page.location());
        assertEquals("/account/confirm?next=/subscriptions&undone=true", sent.location());
        assertTrue(ada.get(sent.location()).text().contains("Nothing has been done yet."));
        assertEquals("/account/confirm?next=/account/factors&undone=true", removal.location());
        assertFalse(ada.get("/subscriptions").text().contains("Telephone"));
        assertEquals(1, noCode.messages("code").size());
        assertEquals(422, wrong.status());
        assertEquals(1, wrong.messages("password").size());
        assertEquals(422, wrongCode.status());
        assertEquals(1, wrongCode.messages("code").size());
        assertEquals(303, ada.get("/account/factors").status());

        String before = RowsOfSessions.secret(ada);
        var right = ada.submit(page.location(), "password", PASSWORD, "code", app.next());

        assertNotEquals(before, RowsOfSessions.secret(ada), "a copy of the cookie from before proves nothing for long");
        assertEquals("/account/factors", right.location(), right::text);
        assertEquals(200, ada.get("/account/factors").status());
        assertEquals(303, ada.post("/subscriptions", form).status());
        assertTrue(ada.get("/subscriptions").text().contains("Telephone"));
    }

    @Test
    void without_it_the_password_is_enough_again() {
        ada.post("/account/factors/removal", ada.get("/account/factors").hidden());

        assertEquals("/search", signsIn(Http.at(journal), name, "/search").location());
        assertTrue(ada.get("/account/factors").flash().startsWith("No code is needed any more"));
    }

    private Answer code(Http somebody, String code) {
        signsIn(somebody, name, "/");
        return somebody.submit("/login/code", "code", code);
    }

    private static Answer signsIn(Http somebody, String username, String next) {
        var answer = somebody.submit("/login?next=" + next, "username", username, "password", PASSWORD);
        assertEquals(303, answer.status(), answer::text);
        return answer;
    }

    private long account() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT id FROM account WHERE username = ?")) {
            select.setString(1, name);
            var found = select.executeQuery();
            found.next();
            return found.getLong(1);
        }
    }

    private String texts(String query) throws SQLException {
        long account = account();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, account);
            var found = select.executeQuery();
            var texts = new StringBuilder();
            while (found.next()) {
                texts.append(found.getString(1)).append('\n');
            }
            return texts.toString();
        }
    }

    private void change(String statement) throws SQLException {
        long account = account();
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(statement)) {
            update.setLong(1, account);
            update.executeUpdate();
        }
    }
}
