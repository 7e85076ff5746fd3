package journal;

import static journal.TestJournal.PASSWORD;

import journal.factor.AuthenticatorApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What somebody does with passkeys, in a browser that has an authenticator. */
class PasskeysIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private final String name = TestJournal.unique("ada");

    @Test
    void a_passkey_is_added_signs_in_by_the_button_and_is_removed() {
        var ada = adaWithAPasskey();
        ada.isTold("The passkey is added. You are signed out everywhere else.");
        ada.sees("My telephone");
        ada.signsOut();

        ada.touchesTheAuthenticator(false); // or the browser has filled it in before
        ada.opens("/login?next=/account/passkeys");
        ada.browser().findElement(By.xpath("//button[normalize-space()='Sign in with a passkey']")).click();
        ada.touchesTheAuthenticator(true);
        ada.waitsFor("Last used:");
        ada.isOn("/account/passkeys");

        ada.follows("My telephone");
        ada.types("name", "My old telephone");
        ada.presses("Save the name");
        ada.follows("My old telephone");
        ada.presses("Remove the passkey");
        ada.isTold("The passkey is removed. It signs nobody in any more.");
        ada.doesNotSee("My old telephone");
    }

    @Test
    void the_browser_offers_it_for_the_name() {
        var ada = adaWithAPasskey();
        ada.signsOut();

        ada.opens("/login?next=/account/passkeys");

        ada.waitsFor("My telephone");
        ada.isOn("/account/passkeys");
    }

    @Test
    void it_replaces_the_code_and_the_password_that_is_asked_for_again() {
        var ada = adaWithAPasskey();
        AuthenticatorApp.activeFor(ada.overHttp());
        ada.signsOut();
        ada.touchesTheAuthenticator(false);
        ada.signsIn(name, PASSWORD);
        ada.touchesTheAuthenticator(true);
        ada.presses("Use a passkey instead");
        ada.isTold("Welcome back, " + name + '!');

        ada.opens("/account/confirm?next=/account/passkeys");
        ada.presses("Confirm with a passkey");

        ada.isOn("/account/passkeys");
    }

    @Test
    void a_device_that_has_one_makes_no_other() {
        var ada = adaWithAPasskey();
        ada.types("name", "Once more");

        ada.browser().findElement(By.xpath("//button[normalize-space()='Add a passkey']")).click();

        ada.waitsFor("This device has a passkey for your account already.");
    }

    @Test
    void without_script_the_pages_say_what_is_missing() {
        var ada = browsers.signedIn(Http.signedIn(name), Scripting.OFF);

        ada.opens("/account");
        ada.follows("Passkeys");

        ada.sees("Passkeys need scripts, and a browser that knows passkeys.");
        ada.doesNotSee("Name of the passkey");
    }

    private Person adaWithAPasskey() {
        var ada = browsers.signedIn(Http.signedIn(name), Scripting.ON);
        ada.getsAnAuthenticator();
        ada.opens("/account/passkeys");
        ada.types("name", "My telephone");
        ada.presses("Add a passkey");
        return ada;
    }
}
