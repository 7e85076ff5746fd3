package journal.mail;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators see the mails that wait, without their recipients, and let them be tried again. */
@ArquillianTest
class MailQueueIT {
    private static final Duration HOUR = Duration.ofHours(1);

    private final String domain = unique("mail") + ".example";
    private Http administrator;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void an_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @AfterEach
    void nothing_waits() {
        DatabaseDoor.execute("DELETE FROM mail WHERE recipient LIKE '%" + domain + "'");
    }

    @Test
    void a_mail_that_waits_is_shown_without_its_recipient() {
        leaves("ada", HOUR);

        var page = administrator.get("/admin/mails");

        assertTrue(page.text().contains("Your password was changed"), page::text);
        assertTrue(page.text().contains("\u2026@" + domain), page::text);
        assertTrue(page.text().contains("Attempts: 3."), page::text);
        assertFalse(page.body().contains("ada@"), page::body);
        assertTrue(page.text().contains("The journal sends mails."), page::text);
    }

    @Test
    void the_mails_that_wait_are_read_page_by_page() {
        IntStream.range(0, 21).forEach(number -> leaves("ada" + number, HOUR));

        var first = administrator.get("/admin/mails");
        var second = administrator.get(first.link("Earlier mails").substring(path("").length()));

        assertEquals(20, shown(first.text()));
        assertEquals(1, shown(second.text()));
        assertEquals(20, shown(administrator.get(second.link("Later mails").substring(path("").length())).text()));
    }

    @Test
    void those_that_would_wait_for_long_are_tried_again_and_those_that_a_node_may_be_sending_are_not() {
        leaves("ada", HOUR);
        leaves("grace", Duration.ofMinutes(9)); // as by the lease of a node

        var answer = administrator.post("/admin/mails/attempts", administrator.get("/admin/mails").hidden());

        assertEquals(303, answer.status(), answer::text);
        assertEquals("The mails are tried again within seconds.", administrator.get("/admin/mails").flash());
        assertEquals("Your password was changed", MailCatcher.awaits("ada@" + domain).subject());
        assertEquals(List.of(), MailCatcher.to("grace@" + domain));
        assertEquals("1",
                DatabaseDoor.execute("SELECT COUNT(*) FROM mail WHERE attempts = 3 AND outcome = 'WAITING' AND recipient = 'grace@"
                        + domain + "'"));
    }

    @Test
    void outcomes_are_counted() {
        long before = sent();

        leaves("ada", Duration.ZERO);
        MailCatcher.awaits("ada@" + domain);

        administrator.awaits("/admin/mails", page -> count(page.text()) > before);
        assertTrue(sent() > before);
    }

    private long sent() {
        return count(administrator.get("/admin/mails").text());
    }

    private static long count(String page) {
        return Long.parseLong(page.replaceFirst(".*Sent ([0-9,]+).*", "$1").replace(",", ""));
    }

    private long shown(String page) {
        return page.split(Pattern.quote(domain), -1).length - 1;
    }

    // a mail of this moment, so that it is the first one on the page
    private void leaves(String local, Duration until) {
        Instant now = Instant.now();
        DatabaseDoor.execute(
                "INSERT INTO mail (name, recipient, language, kind, arguments, link, ticket, created_at, attempts, due_at, outcome)"
                        + " VALUES ('" + unique("a mail of the tests, once").substring(0, 32) + "', '" + local + '@' + domain
                        + "', 'en', 'PASSWORD', 'Ada', '/', 0, " + micros(now) + ", 3, " + micros(now.plus(until)) + ", 'WAITING')");
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
