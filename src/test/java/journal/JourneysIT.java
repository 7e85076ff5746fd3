package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways that people go through the journal, in a browser, with scripts and without. */
class JourneysIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String TITLE_MISSING = "Give your entry a title.";
    private static final String TEXT_MISSING = "Write something: an entry needs a text.";

    @ParameterizedTest
    @EnumSource
    void ada_registers_signs_in_writes_reads_and_signs_out(Scripting scripting) {
        var ada = browsers.somebody("ada", scripting);
        var title = unique("First day");

        ada.opens("/");
        ada.follows("Register");
        ada.registers();
        ada.isOn("/login");
        ada.isTold("Congratulations, you are now a registered user!");
        ada.fillsInSignIn(ada.name(), PASSWORD);
        ada.isOn("/");
        ada.isTold("Welcome back, " + ada.name() + "!");
        ada.sees(ada.name());
        ada.sees("Sign out");
        ada.follows("Write");
        ada.types("title", title);
        ada.types("text", "It rained.\n\n  All day.");
        ada.presses("Publish");
        ada.isOn("/");
        ada.isTold("Your entry is now live!");
        ada.follows(title);
        ada.readsThePage(title);
        ada.isToldNothing();
        ada.sees("by " + ada.name());
        assertEquals("It rained.\nAll day.", ada.reads("article .text"));
        ada.signsOut();
        ada.isOn("/");
        ada.isTold("Goodbye, " + ada.name() + "!");
        ada.doesNotSee("Sign out");

        ada.loadsAgain();
        ada.isToldNothing();
        assertTrue(ada.titles().contains(title));
    }

    @ParameterizedTest
    @EnumSource
    void who_wants_to_write_signs_in_on_the_way(Scripting scripting) {
        var ada = browsers.somebody("ada", scripting);
        Http.registered(ada.name());

        ada.opens("/entry");
        ada.isOn("/login?next=/entry");
        ada.fillsInSignIn(ada.name(), "It snows in Lisbon");
        ada.hasMessageBeside("username", "Invalid username or password");
        ada.fillsInSignIn(ada.name(), PASSWORD);

        ada.isOn("/entry");
        ada.readsThePage("Write an entry");
        ada.isTold("Welcome back, " + ada.name() + "!");
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_registration_says_why_beside_each_field(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);

        grace.registers("no", "rain", "snow");

        grace.isOn("/register");
        grace.hasMessageBeside("username", "Choose a username of 3 to 30 characters.");
        grace.hasMessageBeside("password", "Choose a password of 8 to 128 characters.");
        grace.hasNoMessageBeside("password2");
        grace.focusIsOn("username");
        grace.findsInField("username", "no");
        grace.findsInField("password", "");
        grace.findsInField("password2", "");
        grace.isToldNothing();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_stands_above_the_form_in_its_order_and_leads_to_the_fields(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);

        grace.registers("no", "rain", "snow");
        assertEquals("2 things need another look\nChoose a username of 3 to 30 characters.\nChoose a password of 8 to 128 characters.",
                grace.reads(".summary"));
        grace.jumps("Choose a password of 8 to 128 characters.");

        grace.focusIsOn("password");
    }

    @ParameterizedTest
    @EnumSource
    void a_registration_is_refused_until_its_name_is_free_and_its_passwords_are_the_same(Scripting scripting) {
        var ada = unique("ada");
        Http.registered(ada);
        var grace = browsers.somebody("grace", scripting);

        grace.registers(ada.toUpperCase(), PASSWORD, PASSWORD);
        grace.hasMessageBeside("username", "Please use a different username.");
        grace.hasNoMessageBeside("password");
        grace.findsInField("username", ada.toUpperCase());
        grace.focusIsOn("username");
        grace.types("username", grace.name());
        grace.types("password", PASSWORD);
        grace.types("password2", "It snows in Lisbon");
        grace.presses("Register");
        grace.hasMessageBeside("password2", "The passwords differ. Type the same one twice.");
        grace.hasNoMessageBeside("username");
        grace.focusIsOn("password2");
        grace.findsInField("password", "");
        grace.types("password", PASSWORD);
        grace.types("password2", PASSWORD);
        grace.presses("Register");

        grace.isOn("/login");
        grace.isTold("Congratulations, you are now a registered user!");
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_sign_in_keeps_the_name_and_not_the_password(Scripting scripting) {
        var nobody = browsers.somebody("nobody", scripting);

        nobody.signsIn();

        nobody.isOn("/login");
        nobody.hasMessageBeside("username", "Invalid username or password");
        nobody.focusIsOn("username");
        nobody.findsInField("username", nobody.name());
        nobody.findsInField("password", "");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_sign_in_says_what_is_missing(Scripting scripting) {
        var nobody = browsers.somebody("nobody", scripting);

        nobody.signsIn("", "");
        nobody.hasMessageBeside("username", "Enter your username.");
        nobody.hasMessageBeside("password", "Enter your password.");
        nobody.focusIsOn("username");
        nobody.fillsInSignIn(nobody.name(), "");

        nobody.hasNoMessageBeside("username");
        nobody.hasMessageBeside("password", "Enter your password.");
        nobody.focusIsOn("password");
        nobody.findsInField("username", nobody.name());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_survives_a_missing_title_or_text(Scripting scripting) {
        var title = unique("It rained");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), scripting);

        ada.writes("", "\n  All day.");
        ada.hasMessageBeside("title", TITLE_MISSING);
        ada.hasNoMessageBeside("text");
        ada.focusIsOn("title");
        ada.findsInField("text", "\n  All day.");
        ada.types("title", title);
        ada.types("text", "");
        ada.presses("Publish");
        ada.hasMessageBeside("text", TEXT_MISSING);
        ada.hasNoMessageBeside("title");
        ada.focusIsOn("text");
        ada.findsInField("title", title);
        ada.types("text", "All night.");
        ada.presses("Publish");

        ada.isTold("Your entry is now live!");
        assertTrue(ada.titles().contains(title));
    }

    @ParameterizedTest
    @EnumSource
    void other_words_in_a_form_that_was_sent_are_kept_for_a_new_entry(Scripting scripting) {
        var title = unique("It rained");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), scripting);

        ada.opens("/entry");
        ada.sendsTheSameFormElsewhere(title, "All day.");
        ada.fillsIn("title", title + " again", "text", "All night."); // not typed: that would be kept as a draft meanwhile
        ada.presses("Publish");
        ada.isOn("/entry");
        ada.sees("This form was sent before, with other words.");
        ada.findsInField("title", title + " again");
        ada.findsInField("text", "All night.");
        ada.presses("Publish");

        ada.isTold("Your entry is now live!");
        assertTrue(ada.titles().containsAll(List.of(title, title + " again")));
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void what_is_not_finished_waits_among_the_drafts(Way way) {
        var title = unique("Half a thought");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), way);

        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "It rained and");
        ada.presses("Save draft");
        ada.isTold("Your draft is saved.");
        ada.findsInField("text", "It rained and");
        ada.opens("/");
        assertFalse(ada.titles().contains(title));
        ada.follows("Drafts");
        ada.follows(title);
        ada.types("text", "It rained and shone.");
        ada.presses("Publish");
        ada.isTold("Your entry is now live!");
        ada.follows("Drafts");

        ada.doesNotSee(title);
    }

    @Test
    void what_is_typed_is_kept_by_itself() {
        var title = unique("By itself");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.ON);

        ada.opens("/entry");
        ada.types("title", title);
        ada.waitsFor("Draft saved at");
        ada.types("text", "It rained and");
        ada.opens("/drafts");
        ada.follows(title);
        ada.types("text", "It rained and shone.");
        ada.waitsFor("Draft saved at");
        ada.loadsAgain();
        ada.findsInField("text", "It rained and shone.");
        ada.types("text", "It rained and shone all day.");
        ada.losesTheSession();
        ada.waitsFor("Not saved: you are no longer signed in.");
        ada.presses("Save draft");

        ada.readsThePage("Sign in");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void a_draft_is_deleted_on_a_page_of_its_own(Way way) {
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), way);

        ada.opens("/entry");
        ada.types("text", "It rained.");
        ada.presses("Save draft");
        ada.follows("Drafts");
        ada.follows("Delete");
        ada.readsThePage("Delete this draft?");
        ada.sees("It rained.");
        ada.presses("Delete");

        ada.isTold("The draft is deleted.");
        ada.sees("You have no drafts.");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void an_entry_outlives_the_session_it_was_begun_in(Way way) {
        var name = unique("ada");
        var title = unique("Long in the writing");
        var ada = browsers.signedIn(Http.signedIn(name), way);

        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "It took\nall evening.");
        ada.losesTheSession();
        ada.presses("Publish");
        ada.readsThePage("Sign in");
        ada.sees("what you wrote is safe");
        assertEquals(way.scripting() == Scripting.ON, ada.isAskedBeforeLeaving());
        ada.fillsInSignIn(name, "It snows in Lisbon");
        ada.hasMessageBeside("username", "Invalid username or password");
        ada.fillsInSignIn(name, PASSWORD);
        ada.readsThePage("Write an entry");
        ada.isTold("Welcome back! What you wrote is here, as a draft. It is not published yet.");
        ada.findsInField("title", title);
        ada.findsInField("text", "It took\nall evening.");
        ada.presses("Publish");

        ada.isTold("Your entry is now live!");
        assertTrue(ada.titles().contains(title));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_does_not_sign_out_and_a_button_does(Scripting scripting) {
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), scripting);

        ada.opens("/logout");
        ada.readsThePage("Sign out?");
        ada.opens("/");
        ada.sees("Sign out");
        ada.opens("/logout");
        ada.signsOut();

        ada.isOn("/");
        ada.doesNotSee("Sign out");
    }

    @ParameterizedTest
    @EnumSource
    void each_error_has_its_page(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);

        for (int status : List.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 503)) {
            grace.opens("/crashme?status=" + status);
            grace.readsThePage(text("error." + status + ".title"));
            grace.sees(text("error." + status + ".text"));
        }
        grace.opens("/nowhere");
        grace.readsThePage("There is no such page");
        grace.opens("/crashme");
        grace.readsThePage("Something broke, and it is our fault");
        assertTrue(grace.reads(".incident").matches("[0-9A-F]{10}"), () -> grace.reads(".incident"));
        grace.follows("To the newest entries");

        grace.isOn("/");
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("journal.messages").getString(key);
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void who_saves_over_a_newer_version_saves_both_with_one_click(Way way) {
        var http = Http.signedIn(unique("ada"));
        var entry = http.adds(unique("Two tabs"), "Morning: rain.\n\nEvening: rain.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, way);

        ada.opens(entry + "/edit");
        http.submit(entry + "/edit", "title", "Two tabs", "text", "Morning: sun.\n\nEvening: rain.", "format", "markdown", "language",
                "en");
        http.reads(entry);
        ada.types("text", "Morning: rain.\n\nEvening: snow.");
        ada.presses("Save");
        ada.sees("The text below has both changes in it: save it to keep them.");
        ada.findsInField("text", "Morning: sun.\n\nEvening: snow.");
        ada.presses("Save");

        ada.isTold("Your entry is saved. The version before is kept.");
        assertEquals("Morning: sun.\nEvening: snow.", ada.reads("article .text"));
    }
}
