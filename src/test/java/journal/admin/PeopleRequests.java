package journal.admin;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import journal.Answer;
import journal.Http;

/** Requests by which an administrator changes accounts. */
public final class PeopleRequests {
    private PeopleRequests() {
    }

    /** The path of the page of a person. */
    public static String page(Http administrator, String username) {
        return administrator.get("/admin/people?name=" + username).link(username).substring(path("").length());
    }

    /** Changes something about a person, for a reason. */
    public static void changes(Http administrator, String username, String change, String reason) {
        String page = page(administrator, username);
        Answer answer = sends(administrator, page, form(administrator, page), change, reason);
        assertEquals(303, answer.status(), answer::text);
        administrator.get(page); // which shows the flash
    }

    /** The form on the page of a person. */
    static Map<String, String> form(Http administrator, String page) {
        return administrator.get(page).hidden();
    }

    /** Sends it with this change and reason. */
    static Answer sends(Http administrator, String page, Map<String, String> form, String change, String reason) {
        var filled = new LinkedHashMap<>(form);
        filled.put("change", change);
        filled.put("reason", reason);
        return administrator.post(page, filled);
    }
}
