package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;

/** Requests by which files are imported. */
public final class ImportRequests {
    /** An export of Day One with two entries, of which one has a picture that is not there. */
    public static final String DAY_ONE = """
            {"metadata": {"version": "1.0"}, "entries": [
              {"uuid": "0123456789ABCDEF0123456789ABCD01", "creationDate": "2024-03-10T08:15:00Z", "timeZone": "Asia/Tokyo",
               "text": "# A day in the margin\\n\\nIt rained all day.", "tags": ["rain", "Lisbon"]},
              {"uuid": "0123456789ABCDEF0123456789ABCD02", "creationDate": "2024-03-11T20:00:00Z", "timeZone": "Europe/Lisbon",
               "text": "The sun came back.\\n\\n![](dayone-moment://FEDCBA)", "photos": [{"identifier": "FEDCBA", "md5": "00ff", "type": "jpeg"}]}
            ]}
            """;
    /** A journal of jrnl with one entry, which has no time zone. */
    public static final String JRNL = "[2013-06-09 15:39] It rained.\nAll day.\n";
    private static final Pattern BUSY = Pattern.compile("(?s).*(is being looked at|are being stored|is being undone).*");

    private ImportRequests() {
    }

    /** Sends a file; gives the answer. */
    static Answer sends(Http author, String name, byte[] file) {
        return author.sendsFile("/account/import", "file", name, file);
    }

    /** Lets a file be looked at; gives the path of its page. */
    public static String looked(Http author, String name, String text) {
        return looked(author, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets a file be looked at; gives the path of its page. */
    static String looked(Http author, String name, byte[] file) {
        var sent = sends(author, name, file);
        assertEquals(303, sent.status(), sent::text);
        String page = sent.header("Location").replaceFirst("^https?://[^/]*", "");
        ends(author, page);
        return page;
    }

    /** Waits until nothing goes on; gives the page. */
    static Answer ends(Http author, String page) {
        return author.awaits(page, answer -> !BUSY.matcher(answer.text()).matches());
    }

    /** Imports a file with what the form suggests; gives the path of its page. */
    public static String done(Http author, String name, String text) {
        String page = looked(author, name, text);
        starts(author, page);
        return page;
    }

    /** Imports what was looked at, with these fields; gives the page at the end. */
    static Answer starts(Http author, String page, String... fields) {
        var filled = new LinkedHashMap<>(author.get(page).hidden());
        for (int at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        var started = author.post(page + "/start", filled);
        assertEquals(303, started.status(), started::text);
        return ends(author, page);
    }

    /** Presses a button of an import's page, whose form goes to a path below it; gives the page at the end. */
    static Answer presses(Http author, String page, String path) {
        var pressed = author.post(page + path, author.get(page).hidden());
        assertEquals(303, pressed.status(), pressed::text);
        return ends(author, page);
    }
}
