package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What was typed while there was no network. */
class OfflineWordsIT extends OfflineReading {

    @Test
    void a_form_that_could_not_be_sent_is_sent_when_the_page_is_loaded_again() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        reads(grace, entry);
        grace.opens("/entry");
        grace.types("title", storm);
        grace.types("text", "It blew the cable down.");

        cable.cut();
        grace.browser().findElement(By.xpath("//button[normalize-space()='Publish']")).click();
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());
        cable.mend();
        grace.loadsAgain();

        grace.isTold("Your entry is now live!");
        assertEquals(1, grace.titles().stream().filter(storm::equals).count());
    }

    @Test
    void words_that_could_not_be_saved_are_offered_where_one_writes_and_become_the_draft() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        grace.opens("/");
        cable.mend();
        grace.opens("/entry");
        grace.findsInField("text", "");
        grace.waitsFor("Some words could not be saved and are still on this device: " + storm);
        grace.presses("Save them as a draft");

        grace.findsInField("title", storm);
        grace.findsInField("text", "It blew the cable down.");
        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.opens("/drafts");
        assertEquals(1, grace.browser().findElements(By.linkText(storm)).size());
    }

    @Test
    void words_that_are_saved_after_all_are_not_offered() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        cable.mend();
        grace.browser().executeScript("dispatchEvent(new Event('online'))");
        grace.waitsFor("Draft saved at");

        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.waitsFor(storm, "/drafts");
    }

    @Test
    void words_are_offered_to_nobody_but_who_typed_them_in_another_session_too() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        grace.losesTheSession();
        cable.mend();
        grace.takesCookiesOf(Http.signedIn(unique("mallory")));
        reads(grace, entry);
        grace.opens("/entry");
        grace.readsThePage("Write an entry");
        assertEquals(List.of("/drafts"), keptWords(grace));
        grace.doesNotSee(storm);
        grace.takesCookiesOf(ada);
        grace.opens("/entry");

        grace.waitsFor("Some words could not be saved and are still on this device: " + storm);
        grace.browser().findElement(By.xpath("//button[normalize-space()='Delete them here']")).click();
        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.doesNotSee(storm);
    }

    @Test
    void no_words_are_left_for_who_wanted_to_sign_out_and_had_no_network() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        leavesWordsUnsaved(grace, unique("Storm"));

        grace.browser().executeScript("""
                addEventListener('beforeunload', event => event.stopImmediatePropagation(), {capture: true}); // leaves all the same
                document.querySelector('header form').requestSubmit();""");
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());
        grace.opens(entry);

        awaits(grace, () -> keptWords(grace).isEmpty());
    }

    private static List<?> keptWords(Person person) {
        return kept(person, " words ");
    }

    /** Types while nothing can be saved, until it is on the device. */
    private void leavesWordsUnsaved(Person person, String title) {
        reads(person, entry); // from then on the worker is there
        person.opens("/entry");
        person.types("title", title);
        person.waitsFor("Draft saved at");
        cable.cut();
        person.types("text", "It blew the cable down.");
        person.waitsFor("Not saved yet");
        awaits(person, () -> keptWords(person).equals(List.of("/drafts")));
    }
}
