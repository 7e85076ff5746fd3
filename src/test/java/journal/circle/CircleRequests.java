package journal.circle;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;

/** Requests by which circles begin, grow and shrink. */
public final class CircleRequests {
    private static final String ACTION = "action=\"([^\"]*/%s)\"";

    private CircleRequests() {
    }

    /** Creates a circle and gives its path. */
    public static String create(Http owner, String name) {
        Answer answer = owner.submit("/circles", "name", name);
        assertEquals(303, answer.status(), answer::text);
        return local(answer.location());
    }

    /** What a form says to write for a circle. */
    public static String visibility(String circle) {
        return circle.replace("/circles/", "circle:");
    }

    /** Invites somebody. */
    public static Answer invite(Http owner, String circle, String username) {
        return owner.submit(circle, "username", username);
    }

    /** Invites somebody, who accepts. */
    public static void join(Http owner, String circle, String username, Http invited) {
        assertEquals(303, invite(owner, circle, username).status());
        assertEquals(303, answer(invited, "acceptance").status());
    }

    /** Answers the first invitation, by {@code acceptance} or {@code refusal}. */
    public static Answer answer(Http invited, String answer) {
        return press(invited, "/circles", answer);
    }

    /** Removes the first member who is not the owner. A member leaves by the same. */
    public static void remove(Http somebody, String circle) {
        assertEquals(303, press(somebody, circle, "removal").status());
    }

    /** Dissolves a circle. */
    public static void dissolve(Http owner, String circle) {
        assertEquals(303, press(owner, circle, "dissolution").status());
    }

    /** Sends the first form of a page whose action ends like this. */
    static Answer press(Http somebody, String page, String action) {
        Answer form = somebody.get(page);
        return somebody.post(actions(form, action).get(0), form.hidden());
    }

    /** The actions of a page's forms that end like this. */
    static List<String> actions(Answer page, String action) {
        return Pattern.compile(ACTION.formatted(action)).matcher(page.body()).results().map(found -> local(found.group(1))).toList();
    }

    private static String local(String path) {
        return path.substring(path("").length());
    }
}
