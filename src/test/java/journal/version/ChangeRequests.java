package journal.version;

import java.util.List;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;

/** Requests that change an entry, and the versions that this makes. */
final class ChangeRequests {
    private static final Pattern VERSION = Pattern.compile("/versions/(\\d+)\"");

    private ChangeRequests() {
    }

    /** Saves a change to a version of an entry, in Markdown and without a language. */
    static Answer save(Http author, String entry, int base, String title, String text) {
        return author.submit(entry + "/edit", "title", title, "text", text, "format", "markdown", "language", "", "base",
                String.valueOf(base));
    }

    /** The numbers of the versions on a page of the history, the newest first. */
    static List<String> versions(Answer history) {
        return VERSION.matcher(history.body()).results().map(found -> found.group(1)).toList();
    }
}
