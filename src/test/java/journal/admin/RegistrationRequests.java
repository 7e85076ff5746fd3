package journal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import journal.Answer;
import journal.Http;

/** Requests by which administrators decide about registrations. */
public final class RegistrationRequests {
    private static final String PAGE = "/admin/registration";

    private RegistrationRequests() {
    }

    /** Does something while this decides who may register, and then the setting again. */
    public static void during(String mode, Runnable what) {
        chooses(mode);
        try {
            what.run();
        } finally {
            chooses("SETTING");
        }
    }

    /** Registers an account that waits, and gives the path of the page on which it is approved. */
    public static String waiting(String username) {
        during("APPROVAL", () -> Http.registered(username));
        return page(Http.administrator(), username);
    }

    /** Makes an invitation, and gives the path and query of its link. */
    public static String invites(Http administrator) {
        var answer = administrator.submit("/admin/invitations", "days", "1", "note", "A test");
        assertEquals(200, answer.status(), answer::text);
        return answer.body().replaceFirst("(?s)^.*<code dir=\"ltr\" class=\"secret\">[^<]*(/register\\?invitation=[^<]*)</code>.*$", "$1");
    }

    /** The path of the page on which a waiting account is approved, as the page of the person links it. */
    static String page(Http administrator, String username) {
        return administrator.get(PeopleRequests.page(administrator, username)).link("Waits for approval").replaceFirst("^.*(?=/admin)", "");
    }

    /** Decides about a waiting account. */
    static Answer decides(Http administrator, String username, String decision, String reason) {
        return administrator.submit(page(administrator, username), "decision", decision, "reason", reason);
    }

    private static void chooses(String mode) {
        var administrator = Http.administrator();
        var answer = administrator.submit(PAGE, "mode", mode, "reason", "A test");
        assertEquals(303, answer.status(), answer::text);
    }
}
