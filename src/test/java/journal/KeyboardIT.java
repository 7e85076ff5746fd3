package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The ways through the journal with nothing but a keyboard; wherever the focus is, it is to be seen. */
class KeyboardIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void ada_signs_in_writes_reads_and_signs_out(Scripting scripting) {
        var title = unique("By keyboard");
        var ada = browsers.somebody("ada", scripting);
        Http.registered(ada.name());

        ada.opens("/");
        ada.types(Keys.TAB);
        ada.sees("Skip to the content");
        ada.tabsTo("Sign in");
        ada.pressesEnter();
        ada.tabsTo("username");
        ada.types(ada.name());
        ada.tabsTo("password");
        ada.types(PASSWORD);
        ada.pressesEnter();
        ada.isTold("Welcome back, " + ada.name() + "!");
        ada.tabsTo("Write");
        ada.pressesEnter();
        ada.tabsTo("title");
        ada.types(title);
        ada.tabsTo("text");
        ada.types("It rained.", Keys.ENTER, "All day.");
        ada.tabsTo("Publish");
        ada.pressesEnter();
        ada.tabsTo(title);
        ada.pressesEnter();
        ada.readsThePage(title);
        assertEquals("It rained.\nAll day.", ada.reads("article .text"));
        ada.tabsTo("Sign out");
        ada.pressesEnter();

        ada.isTold("Goodbye, " + ada.name() + "!");
    }

    @ParameterizedTest
    @EnumSource
    void grace_goes_from_what_was_refused_to_its_fields_and_registers(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);

        grace.opens("/");
        grace.tabsTo("Register");
        grace.pressesEnter();
        grace.tabsTo("username");
        grace.types("no");
        grace.tabsTo("password");
        grace.types("rain", Keys.TAB, "rain");
        grace.pressesEnter();
        grace.focusIsOn("username");
        grace.types(Keys.END, grace.name());
        grace.tabsBack(); // the link to sign in
        grace.tabsBack();
        grace.types(Keys.ENTER); // on the link of what was refused last
        grace.focusIsOn("password");
        grace.types(PASSWORD, Keys.TAB, PASSWORD);
        grace.pressesEnter();

        grace.isTold("Congratulations, you are now a registered user!");
    }

    @ParameterizedTest
    @EnumSource
    void grace_chooses_her_language_and_the_dark(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);

        grace.opens("/login");
        grace.tabsTo("Language and appearance");
        grace.pressesEnter();
        grace.tabsTo("language");
        grace.types(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        grace.tabsTo("theme");
        grace.types(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        grace.tabsTo("Save");
        grace.pressesEnter();

        grace.isOn("/login");
        var html = grace.browser().findElement(By.tagName("html"));
        assertEquals("dark", html.getDomAttribute("data-theme"));
        assertEquals("es", html.getDomAttribute("lang"));
    }

    @ParameterizedTest
    @EnumSource
    void ada_signs_out_on_a_page_of_its_own(Scripting scripting) {
        var name = unique("ada");
        var ada = browsers.signedIn(Http.signedIn(name), scripting);

        ada.opens("/logout");
        ada.types(Keys.TAB, Keys.ENTER, Keys.TAB);
        ada.pressesEnter();

        ada.isTold("Goodbye, " + name + "!");
    }

    @ParameterizedTest
    @EnumSource
    void ada_changes_an_entry_puts_it_back_deletes_and_restores_it(Scripting scripting) {
        var http = Http.signedIn(unique("ada"));
        var title = unique("By keyboard");
        var entry = http.writes(title, "It rained.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, scripting);

        ada.opens(entry);
        ada.tabsTo("Edit");
        ada.pressesEnter();
        ada.tabsTo("text");
        ada.types(Keys.END, " And shone.");
        ada.tabsTo("Preview");
        ada.types(Keys.ENTER);
        ada.waitsFor("This is how it will look");
        assertEquals("It rained. And shone.", ada.reads(".preview .text"));
        ada.tabsTo("Save");
        ada.pressesEnter();
        ada.isTold("Your entry is saved. The version before is kept.");
        ada.tabsTo("Versions");
        ada.pressesEnter();
        ada.tabsTo(title);
        ada.pressesEnter();
        assertEquals("And shone.", ada.reads("ins").strip());
        ada.tabsTo("All versions");
        ada.pressesEnter();
        ada.tabsTo(title);
        ada.tabsTo(title);
        ada.pressesEnter();
        ada.tabsTo("Restore this version");
        ada.pressesEnter();
        ada.isTold("The old version is the newest one now.");
        assertEquals("It rained.", ada.reads("article .text"));
        ada.tabsTo("Move to the trash");
        ada.pressesEnter();
        ada.isTold("The entry is in the trash. You can restore it here.");
        ada.tabsTo("Restore");
        ada.pressesEnter();

        ada.isTold("The entry is back.");
        ada.readsThePage(title);
    }

    @ParameterizedTest
    @EnumSource
    void enter_in_a_field_of_one_line_keeps_the_draft_of_a_new_entry(Scripting scripting) {
        for (String field : List.of("title", "tags")) {
            var name = unique("ada");
            var ada = browsers.signedIn(Http.signedIn(name), scripting);
            var title = unique("By keyboard");

            ada.opens("/entry");
            ada.types("text", "It rained.");
            ada.types("title", title);
            ada.types(field, field.equals("title") ? title : "rain");
            ada.types(Keys.ENTER);
            ada.waitsFor(scripting == Scripting.ON ? "Draft saved at" : "Your draft is saved.");

            ada.findsInField("text", "It rained.");
            ada.opens("/authors/" + name);
            assertEquals(List.of(), ada.titles());
            ada.opens("/drafts");
            ada.sees(title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void enter_in_a_field_of_one_line_keeps_the_draft_of_a_change(Scripting scripting) {
        var http = Http.signedIn(unique("ada"));
        var title = unique("By keyboard");
        var entry = http.adds(title, "It rained.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, scripting);

        ada.opens(entry + "/edit");
        ada.types("title", "By accident");
        ada.types(Keys.ENTER);
        ada.waitsFor(scripting == Scripting.ON ? "Draft saved at" : "Your draft is saved.");

        ada.findsInField("title", "By accident");
        assertEquals(title, Http.anonymous().reads(entry).heading());
    }

    @Test
    void enter_sends_no_form_again_that_its_button_would_publish() {
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.OFF);
        var title = unique("By keyboard");
        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "It rained.");
        var name = unique("ada");
        ada.takesCookiesOf(Http.signedIn(name));
        ada.sends();
        ada.readsThePage("Please send it once more");

        ada.tabsTo("title");
        ada.types(Keys.ENTER);

        ada.readsThePage("Please send it once more");
        ada.findsInField("title", title);
        ada.opens("/authors/" + name);
        assertEquals(List.of(), ada.titles());
    }

    @Test
    void ada_saves_two_changes_as_one() {
        var http = Http.signedIn(unique("ada"));
        var entry = http.adds(unique("By keyboard"), "Morning: rain.\n\nEvening: rain.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, Scripting.ON);

        ada.opens(entry + "/edit");
        http.submit(entry + "/edit", "title", "Two tabs", "text", "Morning: sun.\n\nEvening: rain.", "format", "markdown", "language",
                "en");
        http.reads(entry);
        ada.tabsTo("text");
        ada.types(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.END);
        ada.types(" And snow.");
        ada.tabsTo("Save");
        ada.pressesEnter();
        ada.sees("The text below has both changes in it: save it to keep them.");
        ada.tabsTo("Save");
        ada.pressesEnter();

        ada.isTold("Your entry is saved. The version before is kept.");
        assertEquals("Morning: sun.\nEvening: rain. And snow.", ada.reads("article .text"));
    }

    @Test
    void ada_sends_again_what_came_with_a_stale_token() {
        var name = unique("ada");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.OFF);
        var title = unique("By keyboard");

        ada.opens("/entry");
        ada.tabsTo("title");
        ada.types(title);
        ada.tabsTo("text");
        ada.types("It rained.");
        ada.takesCookiesOf(Http.signedIn(name)); // she signed in once more in another tab
        ada.tabsTo("Publish");
        ada.pressesEnter();
        ada.readsThePage("Please send it once more");
        ada.findsInField("title", title);
        ada.tabsTo("Send it again");
        ada.pressesEnter();

        ada.isTold("Your entry is now live!");
        ada.opens("/authors/" + name);
        assertEquals(title, ada.titles().get(0));
    }
}
