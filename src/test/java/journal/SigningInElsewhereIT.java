package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.factor.AuthenticatorApp;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways to the provider and back, in a browser, with scripts and without. */
class SigningInElsewhereIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void ada_registers_with_the_provider_signs_out_and_signs_in_again(Scripting scripting) {
        var ada = browsers.somebody("ada", scripting);

        ada.opens("/login?next=/search");
        ada.signsInThere(ada.name());
        ada.isOn("/login/openid/account");
        ada.findsInField("username", ada.name());
        ada.presses("Register");
        ada.isOn("/search");
        ada.isTold("Congratulations, you are now a registered user!");
        ada.signsOut();
        ada.opens("/login");
        ada.signsInThere(ada.name());

        ada.isTold("Welcome back, " + ada.name() + "!");
    }

    @ParameterizedTest
    @EnumSource
    void grace_links_the_account_that_she_has_and_is_asked_for_her_code_each_time(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);
        var app = AuthenticatorApp.activeFor(Http.signedIn(grace.name()));

        grace.opens("/login");
        grace.signsInThere(grace.name());
        grace.types("account", grace.name());
        grace.types("password", PASSWORD);
        grace.presses("Sign in and link");
        grace.types("code", app.next());
        grace.presses("Sign in");
        grace.isTold("Welcome back, " + grace.name() + "!");
        grace.signsOut();
        grace.opens("/login");
        grace.signsInThere(grace.name());
        grace.types("code", app.recovery().get(0));
        grace.presses("Sign in");

        grace.isTold("Welcome back, " + grace.name() + "!");
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_password_confirms_with_the_provider_where_it_has_to_be(Scripting scripting) {
        var ada = browsers.somebody("ada", scripting);
        ada.takesCookiesOf(SignInProvider.registered(ada.name()));

        ada.opens("/account/confirm?next=/account/sessions");
        ada.signsInThere(ada.name(), "{\"auth_time\":" + System.currentTimeMillis() / 1_000 + '}');

        ada.isOn("/account/sessions");
    }

    @ParameterizedTest
    @EnumSource
    void typed_words_stay_in_their_window_while_somebody_signs_in_in_another_one(Scripting scripting) {
        var ada = browsers.somebody("ada", scripting);
        ada.takesCookiesOf(SignInProvider.registered(ada.name()));
        String title = unique("It rained");
        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "All day.");
        ada.losesTheSession();
        ada.presses("Publish");
        ada.sees("another window");

        ada.signsInInAnotherWindow(ada.name());
        ada.presses("Sign in");
        ada.presses("Send it again");

        ada.findsInField("title", title);
        assertTrue(ada.overHttp().get("/drafts").text().contains(title), "it is a draft");
    }
}
