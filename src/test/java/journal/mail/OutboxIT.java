package journal.mail;

import static journal.TestJournal.URL;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import journal.DatabaseDoor;
import journal.Http;
import journal.Log;
import journal.Mail;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox and what leaves it. Two nodes look into it: the second is another application of the same server. */
@ArquillianTest
class OutboxIT {
    private static final int MANY = 20;
    private static final Duration LATE = Duration.ofSeconds(40);
    private static final String SOON = "(SELECT MAX(created_at) + 300000000 FROM mail)"; // in five minutes: sooner than any lease ends

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @AfterEach
    void the_mail_server_is_there() {
        MailCatcher.stops();
        MailCatcher.startsAgain();
    }

    @Test
    void while_the_mail_server_is_down_nothing_is_lost_and_then_all_is_sent_once() {
        MailCatcher.stops();
        var addresses = IntStream.range(0, 3).mapToObj(number -> MailPages.entersAddress(Http.signedIn(unique("Ada")))).toList();
        addresses.forEach(address -> untilOne(waiting(address) + " AND (attempts > 0 AND due_at < " + SOON + " OR attempts = 0)"));
        untilOne("SELECT CASE WHEN COUNT(*) > 0 THEN 1 ELSE 0 END FROM mail WHERE outcome = 'WAITING' AND attempts = 1 AND due_at < "
                + SOON);
        assertEquals(List.of(), addresses.stream().flatMap(address -> MailCatcher.to(address).stream()).toList());
        MailCatcher.startsAgain();

        DatabaseDoor.execute("UPDATE mail SET due_at = 1 WHERE outcome = 'WAITING' AND attempts > 0 AND due_at < " + SOON);

        addresses.forEach(MailCatcher::awaits);
        addresses.forEach(address -> assertEquals(1, MailCatcher.to(address).size()));
        assertFalse(Log.ofTheJournal().lines().stream().anyMatch(line -> line.contains(addresses.get(0))), "an address is in the log");
    }

    @Test
    void two_nodes_send_each_mail_once() {
        var addresses = IntStream.range(0, MANY).mapToObj(number -> MailPages.address()).toList();

        addresses.forEach(address -> leaves(address, "en", "PASSWORD", "Ada"));

        addresses.forEach(MailCatcher::awaits);
        untilOne("SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END FROM mail WHERE outcome = 'WAITING' AND attempts = 0");
        addresses.forEach(address -> assertEquals(1, MailCatcher.to(address).size(), address));
    }

    @Test
    void what_was_sent_is_forgotten_at_once() {
        String address = MailPages.entersAddress(Http.signedIn(unique("Ada")));

        MailCatcher.awaits(address);

        untilOne("SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END FROM mail WHERE recipient = '" + address + "'");
        assertEquals("0", DatabaseDoor.execute("SELECT COUNT(*) FROM mail WHERE outcome = 'SENT' AND (arguments > '' OR link > '')"));
    }

    @Test
    void a_mail_says_who_has_made_it_and_has_its_text_twice() {
        var mail = MailCatcher.awaits(MailPages.entersAddress(Http.signedIn(unique("Ada"))));

        assertEquals(List.of("auto-generated"), mail.headers("Auto-Submitted"));
        assertEquals(List.of("The Journal <journal@journal.example>"), mail.headers("From"));
        assertTrue(mail.headers("Message-ID").get(0).matches("<[\\w-]{32}@" + URL.getHost() + ">"),
                () -> mail.headers("Message-ID").toString());
        assertEquals(1, mail.headers("Date").size());
        assertTrue(mail.headers("Content-Type").get(0).startsWith("multipart/alternative"), "Content-Type");
        assertTrue(mail.html().contains("<a href=\"" + mail.link() + "\">Confirm the address</a>"), mail::html);
        assertTrue(mail.html().contains("<html lang=\"en\" dir=\"ltr\">"), mail::html);
    }

    @Test
    void what_stands_in_a_mail_is_no_markup_and_no_header() {
        String address = MailPages.address();
        String eve = MailPages.address();

        leaves(address, "en", "INCIDENT", "<b>1</b>\n\"2\"\nBcc: " + eve + "\n&amp;\n</p>");
        leaves(eve + "\r\nBcc: " + address, "en", "PASSWORD", "Eve");

        Mail mail = MailCatcher.awaits(address);
        assertTrue(mail.plain().contains("Incident <b>1</b> happened at \"2\": Bcc: " + eve + " at &amp;, for </p>."), mail::plain);
        assertTrue(
                mail.html()
                        .contains("Incident &lt;b&gt;1&lt;/b&gt; happened at &#34;2&#34;: Bcc: " + eve + " at &amp;amp;, for &lt;/p&gt;."),
                mail::html);
        assertEquals(List.of(), mail.headers("Bcc"));
        untilOne("SELECT COUNT(*) FROM mail WHERE recipient LIKE '" + eve + "%' AND attempts = 1 AND due_at < " + SOON);
        assertEquals(List.of(), MailCatcher.to(eve));
        DatabaseDoor.execute("DELETE FROM mail WHERE recipient LIKE '" + eve + "%'");
    }

    @Test
    void a_mail_that_was_tried_for_two_days_is_given_up() {
        String nobody = "no address " + unique("eve");
        leaves(nobody, "en", "PASSWORD", "Eve");
        untilOne("SELECT COUNT(*) FROM mail WHERE recipient = '" + nobody + "' AND attempts = 1 AND due_at < " + SOON);
        String id = DatabaseDoor.execute("SELECT id FROM mail WHERE recipient = '" + nobody + "'");

        DatabaseDoor.execute("UPDATE mail SET due_at = 1, created_at = created_at - 172800000000 WHERE id = " + id);

        untilOne("SELECT COUNT(*) FROM mail WHERE outcome = 'FAILED' AND recipient = '' AND id = " + id);
        assertTrue(Log.ofTheJournal().lines().stream()
                .anyMatch(line -> line.contains("Mail " + id + " was not sent") && line.endsWith("it is given up")));
        assertFalse(Log.ofTheJournal().lines().stream().anyMatch(line -> line.contains(nobody)));
    }

    private static void leaves(String recipient, String language, String kind, String arguments) {
        DatabaseDoor.execute(
                "INSERT INTO mail (name, recipient, language, kind, arguments, link, ticket, created_at, attempts, due_at, outcome)"
                        + " VALUES ('" + unique("a mail of the tests, once").substring(0, 32) + "', '" + recipient + "', '" + language
                        + "', '" + kind + "', '"
                        + arguments + "', '/', 0, " + System.currentTimeMillis() * 1_000 + ", 0, 1, 'WAITING')");
    }

    private static String waiting(String address) {
        return "SELECT COUNT(*) FROM mail WHERE outcome = 'WAITING' AND recipient = '" + address + "'";
    }

    private static void untilOne(String query) {
        long end = System.nanoTime() + LATE.toNanos();
        String found = DatabaseDoor.execute(query);
        while (!found.equals("1") && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            found = DatabaseDoor.execute(query);
        }
        assertEquals("1", found, query);
    }
}
