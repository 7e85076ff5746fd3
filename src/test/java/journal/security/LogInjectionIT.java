package journal.security;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import journal.Http;
import journal.Log;
import org.junit.jupiter.api.Test;

/** What a browser says of itself, and what is typed to sign in, writes no line and no value into the log. AuditIT is about reasons. */
class LogInjectionIT {
    private final String mark = unique("mark").replace("-", "");

    @Test
    void what_a_browser_says_of_itself_and_of_where_it_goes_is_no_text_of_the_log() {
        String forged = mark + "\" event=\"role_given\" account=\"1";
        Http visitor = Http.anonymous();
        var form = visitor.get("/login").hidden();
        String body =
                Http.encoded(Http.TOKEN, form.get(Http.TOKEN), "username", forged + "\r\nevent=\"role_given\"", "password", forged, "next",
                        "/" + forged);

        var answer = visitor.send("POST", "/login?" + Http.encoded("next", forged + "\r\n" + forged), BodyPublishers.ofString(body),
                "Content-Type", Http.FORM, "User-Agent", forged, "Referer", "http://" + mark + "/", "X-Forwarded-For", forged);
        visitor.get("/" + mark + "%0D%0Aevent=%22role_given%22", "User-Agent", forged, "Accept-Language", forged);

        assertEquals(401, answer.status(), answer::text);
        assertEquals(List.of(), lines(mark));
        assertFalse(lines("event=\"sign_in_failed\"").isEmpty(), "the log is that of this journal");
    }

    private static List<String> lines(String text) {
        return Log.ofTheJournal().lines().stream().filter(line -> line.contains(text)).toList();
    }
}
