package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The ways to the pages behind mailed links. */
public final class MailPages {

    private MailPages() {
    }

    /** An address that nobody has. */
    public static String address() {
        return TestJournal.unique("ada") + "@example.org";
    }

    /** Enters such an address for the account of who is signed in; gives it. */
    public static String entersAddress(Http somebody) {
        String address = address();
        enters(somebody, address);
        return address;
    }

    /** Enters an address for the account of who is signed in. */
    public static void enters(Http somebody, String address) {
        var answer = enters(somebody, address, TestJournal.PASSWORD);
        assertEquals(303, answer.status(), answer::text);
    }

    /** Sends the form with an address and a password. */
    public static Answer enters(Http somebody, String address, String password) {
        var form = somebody.get("/account").hidden();
        form.put("email", address);
        form.put("emailPassword", password);
        return somebody.post("/account/email", form);
    }

    /** Presses the button on the page of a link that was mailed to confirm an address. */
    public static Answer confirms(Http somebody, Mail mail) {
        return somebody.submit(mail.path());
    }

    /** Enters an address that nobody has and confirms it; gives it. */
    public static String confirmsAddress(Http somebody) {
        String address = entersAddress(somebody);
        var answer = confirms(somebody, MailCatcher.awaits(address));
        assertEquals(303, answer.status(), answer::text);
        return address;
    }

    /** The path of the page on which somebody chooses a new password. */
    public static String reset() {
        String address = confirmsAddress(Http.signedIn(TestJournal.unique("ada")));
        forgets(address);
        return MailCatcher.awaits(address, 2).path();
    }

    /** Says to have forgotten the password of an account. */
    public static Answer forgets(String who) {
        return Http.anonymous().submit("/password", "who", who);
    }
}
