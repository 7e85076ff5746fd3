package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody does who leaves the journal and thinks better of it, in a browser. */
class LeavingTheJournalIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private final String name = unique("ada");

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void an_account_is_left_and_comes_back(Way way) {
        var ada = browsers.signedIn(Http.signedIn(name), way);

        ada.opens("/account");
        ada.follows("Leave the journal");
        ada.readsThePage("Leave the journal");
        ada.sends();
        ada.sees("Choose what becomes of your public entries.");
        ada.picks("My public entries stay, without my name");
        ada.picks("Yes, I want to leave the journal.");
        ada.sends();
        ada.sees("You have left. You can come back until");
        ada.follows("Sign in");
        ada.fillsInSignIn(name, PASSWORD);
        ada.readsThePage("Your account is about to be removed");
        ada.opens("/account");
        ada.readsThePage("Your account is about to be removed");
        ada.sees("Your public entries then stay, without your name.");
        ada.presses("Come back");

        ada.isTold("Welcome back, " + name + "! Your account stays as it was.");
    }
}
