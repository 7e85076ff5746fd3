package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import journal.Answer;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who stays signed in: the cookie's age, its secret, and what a copy of it is worth. */
@ExtendWith(ArquillianExtension.class)
class LastingSessionsIT {
    private static final Pattern AGE = Pattern.compile("(?i)(?:max-age=(\\d+)|expires=([^;]+))"); // servers choose one (RFC 6265, 5.2)
    private static final Duration DAY = Duration.ofDays(1);
    private static final long LATE = 600; // seconds, on a busy computer
    private static final long MONTH = Duration.ofDays(30).toSeconds();

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    private final String name = "ada" + UUID.randomUUID().toString().substring(0, 12);
    private RowsOfSessions rows;
    private URI url;
    private Http ada;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClasses(Http.class, Answer.class, TestJournal.class, RowsOfSessions.class);
    }

    @BeforeEach
    void ada_stays_signed_in() {
        rows = new RowsOfSessions(database);
        url = URI.create("http://localhost:" + ConfigProvider.getConfig().getValue("journal.port", String.class) + '/');
        ada = Http.at(url);
        ada.registers(name);
        stays(ada);
    }

    @Test
    void who_stays_signed_in_has_a_cookie_for_thirty_days_and_no_longer() throws Exception {
        var here = Http.at(url);
        long lasting = age(stays(here));
        var once = Http.at(url).submit("/login", "username", name, "password", PASSWORD);

        assertAMonth(lasting);
        assertFalse(AGE.matcher(cookie(once)).find(), "it ends with the browser");

        rows.setBack(here, "seen_at", Duration.ofDays(29));
        assertEquals(200, here.get("/account").status(), "it has no idle lifetime");
        rows.setBack(here, "ends_at", Duration.ZERO);
        assertEquals(303, here.get("/account").status());
    }

    @Test
    void the_secret_is_renewed_after_a_day_and_the_one_before_is_good_for_a_minute_more() throws Exception {
        var tab = copy(ada);
        var token = ada.get("/account").hidden().get(Http.TOKEN);
        String before = RowsOfSessions.secret(ada);
        rows.setBack(ada, "renewed_at", DAY);

        assertTrue(tab.get("/account", "Sec-Fetch-Mode", "cors").all("Set-Cookie").isEmpty(), "not for a script");
        long left = age(ada.get("/account"));

        assertNotEquals(before, RowsOfSessions.secret(ada));
        assertEquals(RowsOfSessions.key(tab), RowsOfSessions.key(ada));
        assertAMonth(left);
        assertEquals(token, ada.get("/account").hidden().get(Http.TOKEN), "forms that are open stay good");
        assertEquals(200, tab.get("/account").status(), "a request at the same time");
        assertEquals(before, RowsOfSessions.secret(tab), "which gets no other one");
    }

    @Test
    void a_former_secret_ends_the_session_and_its_owner_is_told() throws Exception {
        var thief = copy(ada);
        rows.setBack(ada, "renewed_at", DAY);
        ada.get("/account");
        ada.get("/account");
        rows.setBack(ada, "former_ends_at", Duration.ZERO);

        assertEquals(303, thief.get("/account").status());

        assertEquals(303, ada.get("/account").status(), "nobody knows which of the two is Ada");
        stays(ada);
        assertTrue(ada.get("/").flash().contains("One of your sessions was ended"));
        ada.post("/logout", ada.get("/logout").hidden());
        stays(ada);
        assertEquals("Welcome back, " + name + "!", ada.get("/").flash());
    }

    @Test
    void a_secret_from_before_the_one_before_ends_the_session_at_once() throws Exception {
        var thief = copy(ada);
        for (int renewals = 0; renewals < 2; renewals++) {
            rows.setBack(ada, "renewed_at", DAY);
            ada.get("/account");
        }

        assertEquals(303, thief.get("/account").status());

        assertEquals(303, ada.get("/account").status());
    }

    @Test
    void who_did_not_get_the_answer_with_the_new_cookie_stays_signed_in() throws Exception {
        var cut = copy(ada);
        rows.setBack(ada, "renewed_at", DAY);
        cut.get("/account"); // whose answer Ada's browser does not get

        assertEquals(200, ada.get("/account").status());
        rows.setBack(ada, "renewed_at", Duration.ofMinutes(1));
        String before = RowsOfSessions.secret(ada);
        assertEquals(200, ada.get("/account").status());

        assertNotEquals(before, RowsOfSessions.secret(ada));
        assertNotEquals(RowsOfSessions.secret(cut), RowsOfSessions.secret(ada));
        assertEquals(200, ada.get("/account").status());
    }

    @Test
    void a_new_password_leaves_her_signed_in_with_a_lasting_cookie() {
        var form = ada.get("/account").hidden();
        form.putAll(Map.of("oldPassword", PASSWORD, "password", "It snows in Lisbon", "password2", "It snows in Lisbon"));

        assertAMonth(age(ada.post("/account/password", form)));
    }

    private static void assertAMonth(long seconds) {
        assertTrue(seconds <= MONTH && seconds > MONTH - LATE, String.valueOf(seconds));
    }

    private Answer stays(Http reader) {
        var answer = reader.submit("/login", "username", name, "password", PASSWORD, "lasting", "true");
        assertEquals(303, answer.status(), answer::text);
        return answer;
    }

    private Http copy(Http reader) {
        return Http.at(url).with(SESSION_COOKIE, reader.cookie(SESSION_COOKIE).orElseThrow());
    }

    private static String cookie(Answer answer) {
        return answer.all("Set-Cookie").stream().filter(cookie -> cookie.startsWith(SESSION_COOKIE)).findFirst().orElseThrow();
    }

    private static long age(Answer answer) {
        var age = AGE.matcher(cookie(answer));
        assertTrue(age.find(), cookie(answer));
        return age.group(1) != null ? Long.parseLong(age.group(1))
                : Duration.between(Instant.now(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(age.group(2)))).toSeconds();
    }
}
