package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import journal.admin.PeopleRequests;
import journal.admin.RegistrationRequests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes on one database: the second is another application of the same server, which shares nothing else with the first. */
@ExtendWith(ArquillianExtension.class)
class OtherNodeIT {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void what_is_published_on_one_node_is_on_the_ready_page_of_another_within_a_second() throws InterruptedException {
        var other = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'));
        String ada = unique("ada");
        other.registers(ada);
        other.signsIn(ada);
        assertTrue(Http.anonymous().get("/").status() == 200);
        String title = unique("Far");

        assertTrue(other.submit("/entry", "title", title, "text", "It rained.").status() == 303);

        Instant end = Instant.now().plus(LONGEST);
        while (!isListed(title) && Instant.now().isBefore(end)) {
            Thread.sleep(20); // between two looks
        }
        assertTrue(isListed(title));
    }

    @Test
    void a_block_on_one_node_holds_on_another_at_once_and_its_page_of_the_author_says_so_within_a_second() throws InterruptedException {
        var other = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'));
        String ada = unique("ada");
        other.registers(ada);
        other.signsIn(ada);
        assertTrue(other.submit("/entry", "title", unique("Rain"), "text", "It rained.").status() == 303);
        assertFalse(isBlocked(other, ada));

        PeopleRequests.changes(Http.administrator(), ada, "BLOCK", "Spam");

        assertTrue(other.get("/entry").status() == 303);
        Instant end = Instant.now().plus(LONGEST);
        var reader = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'));
        while (!isBlocked(reader, ada) && Instant.now().isBefore(end)) {
            Thread.sleep(20); // between two looks
        }
        assertTrue(isBlocked(reader, ada));
    }

    @Test
    void what_an_author_without_entries_is_called_on_one_node_is_on_the_ready_page_of_another_within_a_second()
            throws InterruptedException {
        var other = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'));
        String ada = unique("ada");
        other.registers(ada);
        other.signsIn(ada);
        assertEquals(ada, Http.anonymous().get("/authors/" + ada).heading());

        assertTrue(other.submit("/account/profile", "displayName", "Lovelace").status() == 303);

        Instant end = Instant.now().plus(LONGEST);
        while (!Http.anonymous().get("/authors/" + ada).heading().equals("Lovelace") && Instant.now().isBefore(end)) {
            Thread.sleep(20); // between two looks
        }
        assertEquals("Lovelace", Http.anonymous().get("/authors/" + ada).heading());
    }

    @Test
    void a_closed_registration_is_closed_on_another_node_at_once_and_its_pages_offer_none_within_some_seconds() {
        var other = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'));
        assertTrue(isOffered(other));
        var form = other.get("/register").hidden();

        RegistrationRequests.during("CLOSED", () -> {
            assertTrue(other.post("/register", form).status() == 403);
            other.awaits("/", page -> !page.body().contains("/register\""));
            assertFalse(isOffered(other));
        });

        other.awaits("/", page -> page.body().contains("/register\""));
        assertTrue(isOffered(other));
    }

    private static boolean isOffered(Http reader) {
        return reader.get("/").body().contains("/register\"");
    }

    private static boolean isBlocked(Http reader, String author) {
        return reader.get("/authors/" + author).text().contains("This account is blocked.");
    }

    private static boolean isListed(String title) {
        return Http.anonymous().get("/").body().contains(title);
    }
}
