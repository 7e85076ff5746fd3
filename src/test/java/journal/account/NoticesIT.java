package journal.account;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.factor.AuthenticatorApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of an account is mailed about it. */
class NoticesIT {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private String name;
    private Http ada;
    private String address;

    @BeforeEach
    void ada_confirms_an_address() {
        name = unique("ada");
        ada = Http.signedIn(name);
        address = MailPages.confirmsAddress(ada); // the first mail
    }

    @Test
    void a_sign_in_on_a_new_device_is_mailed_and_one_on_a_known_device_is_not() {
        ada.post("/logout", ada.get("/logout").hidden());
        ada.signsIn(name);
        var elsewhere = Http.anonymous();
        String form = Http.encoded("username", name, "password", PASSWORD, TOKEN, elsewhere.get("/login").hidden().get(TOKEN));

        assertEquals(303,
                elsewhere.send("POST", "/login", BodyPublishers.ofString(form), "Content-Type", FORM, "User-Agent", FIREFOX).status());

        var mail = MailCatcher.awaits(address, 2);
        assertEquals("New sign-in to your account", mail.subject());
        assertTrue(mail.plain().contains(name + " of the journal on a device that it has not used before (Firefox, Linux)."), mail::plain);
        assertEquals("/account/sessions", mail.path());
        assertEquals(2, MailCatcher.to(address).size(), "none about the known device");
    }

    @Test
    void a_second_factor_that_is_added_used_by_a_recovery_code_and_removed_is_mailed() {
        var app = AuthenticatorApp.activeFor(ada);
        assertEquals("Two-step sign-in is on", MailCatcher.awaits(address, 2).subject());
        ada.post("/logout", ada.get("/logout").hidden());
        ada.submit("/login?next=/", "username", name, "password", PASSWORD);

        ada.submit("/login/code", "code", app.recovery().get(0));
        assertEquals("A recovery code was used", MailCatcher.awaits(address, 3).subject());
        ada.post("/account/factors/removal", ada.get("/account/factors").hidden());

        var mail = MailCatcher.awaits(address, 4);
        assertEquals("Two-step sign-in is off", mail.subject());
        assertEquals("/account/factors", mail.path());
    }
}
