package journal.account;

import java.util.Map;
import journal.Answer;
import journal.Http;

/** Requests that change the password of who is signed in. */
final class PasswordRequests {
    static final String NEW = "It shines in Porto";
    static final String WRONG = "It snows in Lisbon";

    private PasswordRequests() {
    }

    /** Sends the form with an old password and a new one. */
    static Answer changes(Http somebody, String oldPassword, String newPassword) {
        return somebody.post("/account/password", form(somebody, oldPassword, newPassword));
    }

    /** The form with an old password and a new one, typed twice. */
    static Map<String, String> form(Http somebody, String oldPassword, String newPassword) {
        var form = somebody.get("/account").hidden();
        form.putAll(Map.of("oldPassword", oldPassword, "password", newPassword, "password2", newPassword));
        return form;
    }
}
