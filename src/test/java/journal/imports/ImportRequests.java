package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
    /** An export of WordPress with a published post, a draft, a protected post and a page. */
    static final String WORDPRESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Rain</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://rain.example</wp:base_blog_url>
            """ + post(1, "A published day", "publish", "", "post") + post(2, "A day in the drawer", "draft", "", "post")
            + post(3, "A day behind a door", "publish", "snow", "post") + post(4, "About", "publish", "", "page") + "</channel></rss>\n";
    /** A journal of jrnl with one entry, which has no time zone. */
    public static final String JRNL = "[2013-06-09 15:39] It rained.\nAll day.\n";

    private ImportRequests() {
    }

    private static String post(int id, String title, String status, String password, String type) {
        return """
                <item><title>%2$s</title><guid isPermaLink="false">https://rain.example/?p=%1$d</guid>
                <content:encoded><![CDATA[It <em>rained</em>.]]></content:encoded><wp:post_id>%1$d</wp:post_id>
                <wp:post_date>2024-06-05 16:04:48</wp:post_date><wp:post_date_gmt>2024-06-05 16:04:48</wp:post_date_gmt>
                <wp:status>%3$s</wp:status><wp:post_type>%5$s</wp:post_type><wp:post_password>%4$s</wp:post_password></item>
                """.formatted(id, title, status, password, type);
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
        return author.awaits(page, answer -> answer.header("Refresh").isEmpty());
    }

    /** Imports a file with what the form suggests; gives the path of its page. */
    public static String done(Http author, String name, String text) {
        String page = looked(author, name, text);
        starts(author, page);
        return page;
    }

    /** Imports a file with these fields; gives the report as it is read. */
    public static String done(Http author, String name, byte[] file, String... fields) {
        return starts(author, looked(author, name, file), fields).text();
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
