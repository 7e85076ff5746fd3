package journal;

import static journal.TestJournal.unique;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator does, in a browser. */
class AdministeringIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String NEW = "It shines in Porto";

    private final String name = unique("ada");

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void somebody_who_has_lost_the_password_gets_in_again_by_a_link_that_is_handed_over(Way way) {
        Http.registered(name);
        var keeper = browsers.signedIn(Http.administrator(), way);
        keeper.opens("/admin");
        keeper.follows("People");
        keeper.types("name", name);
        keeper.pressesEnter();
        keeper.follows(name);
        keeper.sees("Versions of entries");
        keeper.picks("Make a link to a new password");
        keeper.types("reason", "She has asked for it");
        keeper.presses("Change the account");
        keeper.sees("It is shown only now.");
        String link = keeper.linkInTheNote();
        keeper.signsOut();

        var ada = browsers.somebody("ada", way);
        ada.opens(link);
        ada.types("password", NEW);
        ada.types("password2", NEW);
        ada.sends();
        ada.isTold("Your password is changed. Sign in with the new one.");
        ada.fillsInSignIn(name, NEW);

        ada.isTold("Welcome back, " + name + '!');
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void an_administrator_looks_after_the_journal(Way way) {
        String entry = Http.signedIn(name).adds(unique("Buy this"), "It is cheap.");
        var http = Http.administrator();
        http.submit(entry + "/removal", "reason", "Advertising");
        var keeper = browsers.signedIn(http, way);

        keeper.opens("/admin");
        keeper.follows("Background work");
        keeper.sees("Keep the search up to date");
        keeper.follows("Administration");
        keeper.follows("Mails");
        keeper.presses("Try all again now");
        keeper.isTold("The mails are tried again within seconds.");
        keeper.opens("/admin");
        keeper.follows("Storage");
        keeper.sees("Search index of this server:");
        keeper.opens("/admin");
        keeper.follows("Removed entries");
        keeper.sees("Advertising");
        keeper.follows("Look at it or put it back");
        keeper.presses("Put it back");

        keeper.isOn(entry + "/removal");
    }
}
