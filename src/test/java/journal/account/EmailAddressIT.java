package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The e-mail address of an account: entered, confirmed by a mailed link, replaced and removed. */
@ArquillianTest
class EmailAddressIT {
    private static final int MAILS = 3; // to one address in a day
    private static final int ADDRESSES = 20; // of one account in a day

    private String name;
    private Http ada;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void ada_signs_in() {
        name = unique("Ada");
        ada = Http.signedIn(name);
    }

    @Test
    void an_address_counts_when_its_link_was_opened_and_the_button_pressed() {
        String address = MailPages.address();

        var entered = MailPages.enters(ada, address, PASSWORD);

        assertEquals(303, entered.status(), entered::text);
        var account = ada.get("/account");
        assertEquals("A mail is on its way to " + address + ". Open its link to confirm the address.", account.flash());
        assertEquals("", account.field("email"));
        assertTrue(account.text().contains(address + " is not confirmed yet."), account::text);
        var mail = MailCatcher.awaits(address);
        var anonymous = Http.anonymous();
        var page = anonymous.get(mail.path());
        assertEquals(200, page.status());
        assertTrue(page.text().contains(name), page::text);
        assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
        assertEquals("strict-origin", page.header("Referrer-Policy")); // of a journal over http
        assertEquals("", ada.get("/account").field("email"), "a page that was opened confirms nothing");
        assertEquals(303, MailPages.confirms(anonymous, mail).status());
        assertEquals(address, ada.get("/account").field("email"));
        assertFalse(ada.get("/account").text().contains("not confirmed"));
        assertEquals("64", DatabaseDoor.execute("SELECT COALESCE(MAX(LENGTH(secret_digest)), 64) FROM account_link"));
    }

    @Test
    void one_account_has_twenty_mails_a_day_whatever_the_addresses() {
        for (int number = 0; number < ADDRESSES; number++) {
            MailPages.entersAddress(ada);
        }

        var refused = MailPages.enters(ada, MailPages.address(), PASSWORD);

        assertEquals(429, refused.status(), refused::text);
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        assertEquals(1, refused.messages("email").size(), refused::text);
    }

    @Test
    void a_link_works_once() {
        String address = MailPages.entersAddress(ada);
        var mail = MailCatcher.awaits(address);
        assertEquals(303, MailPages.confirms(ada, mail).status());

        var again = ada.get(mail.path());

        assertEquals(404, again.status());
        assertEquals("This link is no longer good", again.heading());
        again.isGuarded();
    }

    @Test
    void a_link_ends_after_a_day_and_with_the_password() {
        var late = MailCatcher.awaits(MailPages.entersAddress(ada));
        assertEquals("1", DatabaseDoor.execute("UPDATE account_link SET expires_at = expires_at - 86400000000 WHERE " + ofAccount()));
        assertEquals(404, ada.get(late.path()).status());

        var mail = MailCatcher.awaits(MailPages.entersAddress(ada));
        assertEquals(200, ada.get(mail.path()).status());
        PasswordRequests.changes(ada, PASSWORD, PasswordRequests.NEW);

        assertEquals(404, ada.get(mail.path()).status());
    }

    @Test
    void that_another_account_has_an_address_is_told_in_the_mail_alone() {
        String address = MailPages.confirmsAddress(Http.signedIn(unique("Grace")));
        String free = MailPages.entersAddress(Http.signedIn(unique("Eve")));
        String seen = address.toUpperCase(Locale.ROOT);

        var taken = MailPages.enters(ada, seen, PASSWORD);

        assertEquals(303, taken.status());
        assertEquals(path("/account"), taken.location());
        var page = ada.get("/account");
        assertEquals("A mail is on its way to " + seen + ". Open its link to confirm the address.", page.flash());
        assertTrue(page.text().contains(seen + " is not confirmed yet."), page::text);
        var mail = MailCatcher.awaits(address, 2);
        assertEquals("Your e-mail address is in use already", mail.subject());
        assertTrue(mail.plain().contains(name), mail::plain);
        assertEquals(URL + "password", mail.link());
        assertEquals("Confirm your e-mail address", MailCatcher.awaits(free).subject());
    }

    @Test
    void of_two_accounts_that_have_entered_an_address_the_first_that_confirms_it_has_it() {
        String address = MailPages.entersAddress(ada);
        var grace = Http.signedIn(unique("Grace"));
        MailPages.enters(grace, address);
        MailCatcher.awaits(address, 2);
        var mails = MailCatcher.to(address);

        var answers = mails.stream().map(mail -> MailPages.confirms(Http.anonymous(), mail).status()).toList();

        assertEquals(List.of(303, 404), answers);
        assertEquals(1, Stream.of(ada, grace).filter(one -> one.get("/account").field("email").equals(address)).count());
    }

    @Test
    void the_address_before_stays_until_the_new_one_is_confirmed_and_hears_of_it() {
        String before = MailPages.confirmsAddress(ada);
        String next = MailPages.entersAddress(ada);
        assertEquals(before, ada.get("/account").field("email"));

        MailPages.confirms(ada, MailCatcher.awaits(next));

        assertEquals(next, ada.get("/account").field("email"));
        assertEquals("The e-mail address of your account has changed", MailCatcher.awaits(before, 2).subject());
    }

    @Test
    void an_empty_field_removes_the_address() {
        String address = MailPages.confirmsAddress(ada);

        MailPages.enters(ada, "");

        assertEquals("Your account has no e-mail address any more.", ada.get("/account").flash());
        assertEquals("", ada.get("/account").field("email"));
        assertEquals("The e-mail address of your account has changed", MailCatcher.awaits(address, 2).subject());
    }

    @Test
    void the_password_is_asked_for_and_wrong_ones_are_counted() {
        var wrong = MailPages.enters(ada, MailPages.address(), PasswordRequests.WRONG);
        var none = MailPages.enters(ada, MailPages.address(), "");

        assertEquals(422, wrong.status());
        assertEquals(List.of("This is not your password."), wrong.messages("emailPassword"));
        assertTrue(wrong.field("email").endsWith("@example.org"));
        assertEquals("", wrong.field("emailPassword"));
        assertEquals(422, none.status());
        assertEquals(List.of("Enter your password."), none.messages("emailPassword"));
    }

    @Test
    void one_address_gets_three_mails_a_day_whoever_enters_it() {
        String address = MailPages.address();
        IntStream.range(0, MAILS).forEach(number -> MailPages.enters(Http.signedIn(unique("Eve")), address));

        var answer = MailPages.enters(ada, address, PASSWORD);

        assertEquals(429, answer.status());
        assertTrue(answer.messages("email").get(0).startsWith("This address has got too many mails."), answer::text);
        assertFalse(answer.header("Retry-After").isEmpty());
    }

    @Test
    void what_is_no_address_is_refused_beside_the_field() {
        for (String wrong : List.of("ada", "ada@example.org\r\nBcc: eve@example.org", "ada@example.org, eve@example.org",
                "Ada <ada@example.org>", "zoë@example.org", "a".repeat(65) + "@example.org", "ada@" + "a".repeat(250) + ".example")) {
            var answer = MailPages.enters(ada, wrong, PASSWORD);

            assertEquals(422, answer.status(), wrong);
            assertEquals(1, answer.messages("email").size(), wrong);
        }
    }

    @Test
    void who_registers_may_give_an_address() {
        String grace = unique("Grace");
        String address = MailPages.address();
        var http = Http.anonymous();

        var answer = http.submit("/register", "username", grace, "password", PASSWORD, "password2", PASSWORD, "email", address);

        assertEquals(303, answer.status(), answer::text);
        assertTrue(http.get("/login").flash().contains(address));
        MailPages.confirms(Http.anonymous(), MailCatcher.awaits(address));
        http.signsIn(grace);
        assertEquals(address, http.get("/account").field("email"));
        var wrong = Http.anonymous().submit("/register", "username", unique("Eve"), "password", PASSWORD, "password2", PASSWORD, "email",
                "eve");
        assertEquals(422, wrong.status());
        assertEquals("eve", wrong.field("email"));
    }

    private String ofAccount() {
        return "account_id = (SELECT id FROM account WHERE username = '" + name + "')";
    }
}
