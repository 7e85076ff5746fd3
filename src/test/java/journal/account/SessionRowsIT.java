package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import journal.Answer;
import journal.EventStream;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import journal.setting.SessionSettings;
import journal.web.SessionCookie;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions in the database, which two nodes share: the journal under test, and this deployment. */
@ExtendWith(ArquillianExtension.class)
class SessionRowsIT {
    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;
    @Inject AccountRepository accounts;
    @Inject SessionRepository sessions;
    @Inject SessionPurge purge;
    @Inject SessionSettings settings;

    private final String name = "ada" + UUID.randomUUID().toString().substring(0, 12);
    private RowsOfSessions rows;
    private URI one;
    private URI other;
    private Http ada;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClasses(Http.class, Answer.class, EventStream.class, TestJournal.class, RowsOfSessions.class);
    }

    @BeforeEach
    void ada_signs_in_on_a_node() {
        rows = new RowsOfSessions(database);
        one = URI.create("http://localhost:" + ConfigProvider.getConfig().getValue("journal.port", String.class) + '/');
        other = one.resolve(TestDeployment.NAME + '/');
        ada = Http.at(one);
        ada.registers(name);
        ada.signsIn(name);
    }

    @Test
    void the_database_has_digests_and_neither_the_key_nor_the_secret() throws Exception {
        String row = rows.of(ada).orElseThrow().toString();

        assertFalse(row.contains(RowsOfSessions.key(ada)), row);
        assertFalse(row.contains(RowsOfSessions.secret(ada)), row);
        assertNotEquals(RowsOfSessions.key(ada), RowsOfSessions.secret(ada));
    }

    @Test
    void a_session_of_one_node_is_used_renewed_and_ended_on_the_other() throws Exception {
        var there = elsewhere(ada);
        assertEquals(200, there.get("/account").status());
        var form = there.get("/account").hidden();
        assertEquals(form.get(Http.TOKEN), ada.get("/account").hidden().get(Http.TOKEN), "its forms are good on both");

        there.post("/logout", form);

        assertTrue(rows.of(ada).isEmpty());
        assertEquals(303, ada.get("/account").status());
        there.signsIn(name);
        assertEquals(200, elsewhere(there).get("/account").status());
    }

    @Test
    void a_sign_in_and_a_new_password_bring_another_cookie_and_the_row_of_the_one_before_is_gone() throws Exception {
        var copy = Http.at(one).with(SESSION_COOKIE, ada.cookie(SESSION_COOKIE).orElseThrow());
        var value = SessionCookie.Value.made();
        var planted = Http.at(other).with(SESSION_COOKIE, value.key() + '.' + value.secret());

        planted.signsIn(name);
        var form = ada.get("/account").hidden();
        form.putAll(Map.of("oldPassword", PASSWORD, "password", "It snows in Lisbon", "password2", "It snows in Lisbon"));
        assertEquals(303, ada.post("/account/password", form).status());

        assertNotEquals(value.key(), RowsOfSessions.key(planted));
        assertNotEquals(RowsOfSessions.key(copy), RowsOfSessions.key(ada));
        assertTrue(rows.of(copy).isEmpty());
        assertTrue(rows.of(planted).isEmpty(), "as are those of the old password");
        assertTrue(rows.of(ada).isPresent());
    }

    @Test
    void a_session_whose_time_is_over_is_nobodys_and_its_cookie_goes() throws Exception {
        var form = ada.get("/entry").hidden();
        var script = Http.at(one).with(SESSION_COOKIE, ada.cookie(SESSION_COOKIE).orElseThrow());
        rows.setBack(ada, "ends_at", Duration.ZERO);

        var late = script.get("/", "Sec-Fetch-Mode", "cors");
        var sent = ada.post("/entry", form);
        var page = ada.get("/");

        assertEquals(List.of(), late.all("Set-Cookie"), "a newer cookie may be there by now");
        assertEquals(401, sent.status(), sent::text);
        assertFalse(page.text().contains("Sign out"));
        assertTrue(ada.cookie(SESSION_COOKIE).isEmpty());
    }

    @Test
    void its_use_is_stored_once_a_minute_and_moves_its_end_up_to_the_latest() throws Exception {
        Instant begun = rows.moment(ada, "seen_at");
        ada.get("/account");
        assertEquals(begun, rows.moment(ada, "seen_at"));

        rows.setBack(ada, "seen_at", Duration.ofSeconds(61));
        rows.setBack(ada, "ends_at", Duration.ofSeconds(-20));
        ada.get("/account");
        assertFalse(rows.moment(ada, "seen_at").isBefore(begun));
        assertFalse(rows.moment(ada, "ends_at").isBefore(begun.plus(settings.idle())));

        rows.setBack(ada, "begun_at", settings.absolute().minusSeconds(30));
        rows.setBack(ada, "seen_at", Duration.ofSeconds(61));
        ada.get("/account");
        assertEquals(rows.moment(ada, "begun_at").plus(settings.absolute()), rows.moment(ada, "ends_at"));
    }

    @Test
    void a_stream_ends_when_its_session_was_ended_on_another_node() throws Exception {
        String entry = ada.adds("Watched", "It rained.").replaceFirst("^.*(?=/entries/)", "");

        try (var stream = EventStream.open(one, ada, entry + "/revision?after=1")) {
            assertEquals(200, stream.status());
            elsewhere(ada).submit("/logout");

            assertEquals(List.of(), stream.untilItsEnd());
        }
    }

    @Test
    void an_account_has_a_hundred_sessions_and_the_oldest_ends() throws Exception {
        var account = accounts.named(Username.of(name)).orElseThrow();
        var next = Http.at(other);
        next.signsIn(name);

        IntStream.range(0, SessionRepository.SESSIONS_MAX - 1).forEach(number -> sessions.add(new Session(account,
                SessionCookie.Value.made(), sessions.of(account, Instant.now()).get(0).getClient(), false, Instant.now(), settings),
                Optional.empty()));

        assertTrue(rows.of(ada).isEmpty());
        assertTrue(rows.of(next).isPresent());
        assertEquals(SessionRepository.SESSIONS_MAX, sessions.of(account, Instant.now()).size());
    }

    @Test
    void what_has_ended_is_removed_for_good_and_nothing_else() throws Exception {
        var ended = Http.at(other);
        ended.signsIn(name);
        rows.setBack(ended, "ends_at", Duration.ofSeconds(1));

        purge.purge();

        assertTrue(rows.of(ended).isEmpty());
        assertTrue(rows.of(ada).isPresent());
    }

    // the same cookie at the node that is not the one of the browser
    private Http elsewhere(Http reader) {
        return Http.at(reader == ada ? other : one).with(SESSION_COOKIE, reader.cookie(SESSION_COOKIE).orElseThrow());
    }
}
