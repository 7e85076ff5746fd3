package journal.entry;

import static journal.TestJournal.unique;

import java.util.HashMap;
import java.util.Map;
import journal.Http;

/** An author of naughty strings, in a session of their own. */
final class NaughtyAuthor {
    final String name = unique("ada");
    final Http http = Http.signedIn(name);
    private final String token = http.get("/entry").hidden().get(Http.TOKEN);

    /** The form of an entry in plain text. */
    Map<String, String> form(String title, String text) {
        return new HashMap<>(Map.of(Http.TOKEN, token, "title", title, "text", text, "format", "plain"));
    }
}
