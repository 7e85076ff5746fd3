package journal.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;

/** Requests that save drafts, and what is on the pages of drafts. */
final class DraftRequests {
    private DraftRequests() {
    }

    /** Saves a form as the draft of a new entry in plain German text. */
    static Answer save(Http author, Map<String, String> form, String title, String text) {
        var filled = with(form, title, text);
        filled.putAll(Map.of("format", "plain", "language", "de"));
        return author.post("/drafts", filled);
    }

    /** A form with this title and text. */
    static Map<String, String> with(Map<String, String> form, String title, String text) {
        var filled = new HashMap<>(form);
        filled.putAll(Map.of("title", title, "text", text));
        return filled;
    }

    /** How often these words are in a text. */
    static long count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1L;
    }
}
