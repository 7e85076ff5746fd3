package journal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.DatabaseDoor;
import journal.Http;
import journal.TestJournal;
import journal.source.GivenFiles;

/** What somebody does on the page of exports. */
public final class ExportRequests {
    private static final String PAGE = "/account/export";
    private static final Pattern FILE = Pattern.compile("/account/export/(\\d+)\\.zip");

    private ExportRequests() {
    }

    /** Asks for an export and waits until it is ready; gives its path. */
    public static String makes(Http somebody) {
        var answer = somebody.submit(PAGE);
        assertEquals(303, answer.status(), answer::text);
        return awaits(somebody);
    }

    /** Waits until an export is ready; gives its path. */
    static String awaits(Http somebody) {
        Answer page = somebody.awaits(PAGE, answer -> FILE.matcher(answer.body()).find());
        var path = FILE.matcher(page.body());
        assertTrue(path.find(), page::text);
        return path.group();
    }

    /** Fetches an export; gives its files by their names. */
    static Map<String, byte[]> fetches(Http somebody, String path) throws IOException {
        return ExportZipTest.files(zip(somebody, path));
    }

    /** Fetches an export. */
    static byte[] zip(Http somebody, String path) {
        var answer = somebody.get(path);
        assertEquals(200, answer.status(), answer::text);
        assertEquals(String.valueOf(answer.content().length), answer.header("Content-Length"));
        return answer.content();
    }

    /** The files of an export, for a reader. */
    static GivenFiles given(Map<String, byte[]> files) {
        var given = new GivenFiles();
        files.forEach(given::with);
        return given;
    }

    /** Lets the time pass until the next export may be asked for. */
    static void waits(long account) {
        DatabaseDoor.execute("UPDATE account_export SET asked_at = 0 WHERE account_id = " + account);
    }

    /** The id of the account of this name. */
    static long id(String name) {
        return Long.parseLong(DatabaseDoor.execute("SELECT id FROM account WHERE username = '" + name + "'"));
    }

    /** The number of rows. */
    static long count(String what) {
        return Long.parseLong(DatabaseDoor.execute("SELECT COUNT(*) FROM " + what));
    }

    /** A path as the journal links to it. */
    static String below(String path) {
        return TestJournal.path(path);
    }
}
