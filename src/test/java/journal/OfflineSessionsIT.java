package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a browser keeps of a session: nothing that another person could read without a network. */
class OfflineSessionsIT extends OfflineReading {

    @Test
    void what_somebody_has_read_who_was_signed_in_is_kept_without_a_name_or_a_token() {
        var grace = signedIn(ada);
        reads(grace, entry);
        grace.sees("Signed in as");

        cable.cut();
        grace.opens(entry);

        grace.sees("It rained.");
        grace.doesNotSee("Signed in as");
        grace.doesNotSee("Sign out");
        assertFalse(grace.browser().getPageSource().contains("_csrf"));
    }

    @Test
    void pages_behind_sign_in_are_not_kept() {
        var grace = signedIn(ada);
        reads(grace, entry);

        grace.opens("/entry");
        grace.readsThePage("Write an entry");
        grace.opens("/logout");
        grace.readsThePage("Sign out?");
        reads(grace, other);
        cable.cut();

        assertEquals(List.of(entry, other), kept(grace));
        grace.opens("/entry");
        grace.readsThePage("You are offline");
    }

    @Test
    void nothing_is_left_after_sign_out() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        reads(grace, entry);

        grace.signsOut();
        awaits(grace, () -> kept(grace).equals(List.of("/")) || kept(grace).isEmpty());
        cable.cut();

        grace.opens(entry);
        grace.readsThePage("You are offline");
        grace.doesNotSee(title);
    }

    @Test
    void nothing_is_left_for_who_wanted_to_sign_out_and_had_no_network() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        reads(grace, entry);

        cable.cut();
        grace.browser().findElement(By.xpath("//button[normalize-space()='Sign out']")).click();
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());

        grace.opens(entry);
        grace.readsThePage("You are offline");
        awaits(grace, () -> kept(grace).isEmpty());
        grace.sees(NONE);
    }

    @Test
    void nobody_is_shown_what_another_person_has_read() {
        var browser = signedIn(Http.signedIn(unique("grace")));
        reads(browser, entry);

        browser.losesTheSession();
        browser.takesCookiesOf(ada);
        reads(browser, other);
        cable.cut();

        browser.opens(entry);
        browser.readsThePage("You are offline");
        awaits(browser, () -> listed(browser).size() == 1);
        browser.doesNotSee(title);
    }

    @Test
    void what_was_read_in_a_session_that_has_ended_is_forgotten_with_the_next_page() {
        var browser = signedIn(Http.signedIn(unique("grace")));
        reads(browser, entry);

        browser.losesTheSession();
        browser.opens("/entry");
        browser.isOn("/login?next=/entry");
        cable.cut();

        browser.opens(entry);
        browser.readsThePage("You are offline");
        browser.sees(NONE);
    }
}
