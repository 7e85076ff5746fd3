package journal.account;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Administrators hear of incidents, and not of each. */
@ArquillianTest
class IncidentMailIT {
    private final Http keeper = Http.administrator();

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @AfterEach
    void the_administrator_has_no_address() {
        MailPages.enters(keeper, "");
    }

    @Test
    void of_two_incidents_of_a_kind_one_is_mailed_and_ten_minutes_later_the_next() {
        String address = MailPages.confirmsAddress(keeper);
        DatabaseDoor.execute("DELETE FROM tally WHERE name LIKE 'incident:%'");

        String first = crashes();
        var mail = MailCatcher.awaits(address, 2);
        crashes();

        assertEquals("The journal has failed", mail.subject());
        assertTrue(mail.plain().contains("Incident " + first + " happened at "), mail::plain);
        assertTrue(mail.plain().contains("java.lang.IllegalStateException at journal.web.CrashController.crash:"), mail::plain);
        assertTrue(mail.plain().contains(", for GET /crashme."), mail::plain);
        String other = MailPages.confirmsAddress(Http.signedIn(unique("Ada"))); // later than the second would have come
        assertEquals(1, MailCatcher.to(other).size());
        assertEquals(2, MailCatcher.to(address).size());
        DatabaseDoor.execute("UPDATE tally SET open_at = 1, ends_at = 1 WHERE name LIKE 'incident:%'");
        String third = crashes();
        assertTrue(MailCatcher.awaits(address, 3).plain().contains("Incident " + third), "the next one");
    }

    private static String crashes() {
        return Http.anonymous().get("/crashme?status=0").text().replaceAll(".* give this number: (\\S+) .*", "$1");
    }
}
