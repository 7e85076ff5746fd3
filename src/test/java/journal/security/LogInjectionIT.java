package journal.security;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import journal.Answer;
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
        var lines = sends(visitor, form, forged + "\r\nevent=\"role_given\"", forged);
        var words = sends(visitor, form, forged, forged);
        visitor.get("/" + mark + "%0D%0Aevent=%22role_given%22", "User-Agent", forged, "Accept-Language", forged);

        assertEquals(422, lines.status(), lines::text);
        assertEquals(401, words.status(), words::text);
        assertEquals(List.of(), lines(mark));
        assertFalse(lines("event=\"sign_in_failed\"").isEmpty(), "the log is that of this journal");
    }

    private static Answer sends(Http visitor, Map<String, String> form, String username, String forged) {
        String body = Http.encoded(Http.TOKEN, form.get(Http.TOKEN), "username", username, "password", forged, "next", "/" + forged);
        return visitor.send("POST", "/login?" + Http.encoded("next", forged + "\r\n" + forged), BodyPublishers.ofString(body),
                "Content-Type", Http.FORM, "User-Agent", forged, "Referer", "http://rain.example/", "X-Forwarded-For", forged);
    }

    private static List<String> lines(String text) {
        return Log.ofTheJournal().lines().stream().filter(line -> line.contains(text)).toList();
    }
}
