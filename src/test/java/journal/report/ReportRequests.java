package journal.report;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import journal.Answer;
import journal.Http;

/** Requests by which entries are reported, and administrators decide. */
public final class ReportRequests {
    private ReportRequests() {
    }

    /** Reports an entry as advertising. */
    public static void reports(Http reader, String entry, String text) {
        var answer = sends(reader, entry, "SPAM", text);
        assertEquals(303, answer.status(), answer::text);
        reader.get("/search"); // which shows the flash
    }

    /** Sends the form of a report. */
    static Answer sends(Http reader, String entry, String reason, String text) {
        return reader.submit(entry + "/report", "reason", reason, "text", text);
    }

    /** Reports a new entry; gives the path of the page on which an administrator decides. */
    public static String reported() {
        String entry = Http.signedIn(unique("ada")).adds(unique("W".repeat(40)), "It is cheap.");
        reports(Http.signedIn(unique("grace")), entry, "W".repeat(100));
        return newest(Http.administrator());
    }

    /** The path of the page of the newest report. */
    public static String newest(Http administrator) {
        return administrator.get("/admin/reports").body().replaceFirst("(?s)^.*?href=\"[^\"]*(/admin/reports/\\d+)\".*$", "$1");
    }

    /** Decides about a report. */
    static Answer decides(Http administrator, String page, String decision, String reason) {
        return administrator.submit(page, "decision", decision, "reason", reason);
    }
}
