package journal.draft;

import static journal.TestJournal.PASSWORD;

import java.util.HashMap;
import java.util.Map;
import journal.Answer;
import journal.Http;

/** Requests that sign in from a page that carries a form which came too late. */
final class SignInRequests {
    /** What the sign-in form says when it carries typed text. */
    static final String KEPT = "Your session has ended, but what you wrote is safe: sign in, and you go on with it.";

    private SignInRequests() {
    }

    /** Sends the sign-in form of a page. */
    static Answer signIn(Http author, String name, Answer page) {
        return signIn(author, name, page, PASSWORD);
    }

    /** Sends the sign-in form of a page with a password of any kind. */
    static Answer signIn(Http author, String name, Answer page, String password) {
        return author.post("/login", with(page.hidden(), "username", name, "password", password));
    }

    /** A form with these fields, names and values in turn. */
    static Map<String, String> with(Map<String, String> form, String... fields) {
        var filled = new HashMap<>(form);
        for (int at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        return filled;
    }
}
