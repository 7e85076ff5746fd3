package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody does who has forgotten a password, in a browser. */
class ForgettingAPasswordIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String NEW = "It shines in Porto";

    private final String name = unique("ada");

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void an_address_is_confirmed_and_later_a_new_password_chosen_by_it(Way way) {
        String address = MailPages.address();
        var ada = browsers.signedIn(Http.signedIn(name), way);
        ada.opens("/account");
        ada.types("email", address);
        ada.types("emailPassword", PASSWORD);
        ada.presses("Save the address");
        ada.isTold("A mail is on its way to " + address + ". Open its link to confirm the address.");
        ada.opens(MailCatcher.awaits(address).path());
        ada.presses("Confirm the address");
        ada.isTold("Your e-mail address is confirmed.");
        ada.signsOut();
        ada.follows("Sign in");
        ada.follows("Forgotten your password?");
        ada.types("who", address);
        ada.sends();
        ada.sees("If there is such an account with a confirmed address, a mail is on its way.");
        ada.opens(MailCatcher.awaits(address, 2).path());
        ada.types("password", NEW);
        ada.types("password2", "It shines");
        ada.sends();
        ada.hasMessageBeside("password2", "The passwords differ. Type the same one twice.");
        ada.types("password", NEW);
        ada.types("password2", NEW);
        ada.sends();
        ada.isTold("Your password is changed. Sign in with the new one.");
        ada.fillsInSignIn(name, NEW);

        ada.isTold("Welcome back, " + name + '!');
    }
}
