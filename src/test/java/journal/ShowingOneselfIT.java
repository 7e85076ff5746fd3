package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do who want to be called another way, in a browser. */
class ShowingOneselfIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private final String name = unique("ada");
    private final String next = unique("lovelace");
    private final Http http = Http.signedIn(name);
    private final String title = unique("A day");

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void a_profile_is_refused_mended_stored_and_read_by_others(Way way) {
        http.writes(title, "It rained.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, way);

        ada.opens("/account");
        ada.follows("Your profile");
        ada.types("displayName", "Ada @grace");
        ada.types("about", "I count.\n\nIt rains.");
        ada.sends();
        ada.hasMessageBeside("displayName", "Leave out the sign @ and characters that nobody can see.");
        ada.findsInField("about", "I count.\n\nIt rains.");
        ada.types("displayName", "Ada Lovelace");
        ada.sends();
        ada.isTold("Your profile is saved.");
        ada.follows("Your page as readers see it");

        ada.readsThePage("Ada Lovelace");
        ada.sees('@' + name);
        assertEquals("I count.\n\nIt rains.", ada.reads("main > .text"));
        ada.sees("by Ada Lovelace @" + name);
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void who_takes_another_username_signs_in_with_it_and_old_addresses_lead_on(Way way) {
        var ada = browsers.signedIn(http, way);

        ada.opens("/account");
        ada.follows("Change the username");
        ada.types("username", "no");
        ada.sends();
        ada.hasMessageBeside("username", "Choose a username of 3 to 30 characters.");
        ada.findsInField("username", "no");
        ada.types("username", next);
        ada.sends();
        ada.isTold("Your username is now " + next + ". Sign in with it from now on.");
        ada.opens("/authors/" + name);
        ada.isOn("/authors/" + next);
        ada.signsOut();
        ada.opens("/login");
        ada.fillsInSignIn(name, PASSWORD);
        ada.hasMessageBeside("username", "Invalid username or password");
        ada.fillsInSignIn(next, PASSWORD);

        ada.isTold("Welcome back, " + next + '!');
    }
}
