package journal.export;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import journal.DatabaseDoor;
import journal.Http;
import journal.TestDeployment;
import journal.circle.CircleRequests;
import journal.imports.ImportRequests;
import journal.picture.PictureSamples;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What an account exports, an empty account imports, and then exports: the same, letter by letter, but for ids. */
@ArquillianTest
class RoundTripIT {
    private static final String CIRCLE = "Friends: \"us\"";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PICTURES = Pattern.compile("[0-9a-f]{24}(?=-\\d+x\\d+)");
    private static final Pattern NUMBERS = Pattern.compile("(?<=entries/|trash/)\\d+");

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor().addClasses(ExportDoor.class);
    }

    @Test
    void entries_versions_drafts_and_the_trash_come_back_letter_by_letter() throws IOException {
        String ada = unique("ada");
        String grace = unique("grace");
        Http from = Http.signedIn(ada);
        Http to = Http.signedIn(grace);
        writes(from, ada);
        CircleRequests.create(to, CIRCLE);

        byte[] archive = ExportRequests.zip(from, ExportRequests.makes(from));
        String report = ImportRequests.done(to, "journal.zip", archive, "publicly", "true");
        var again = ExportRequests.fetches(to, ExportRequests.makes(to));

        assertTrue(report.contains("New entries: 5"), report);
        assertTrue(report.contains("New drafts: 2"), report);
        assertEquals(texts(ExportZipTest.files(archive), ada), texts(again, grace));
    }

    private static void writes(Http author, String name) {
        String circle = CircleRequests.create(author, CIRCLE);
        String picture = author.addsPicture(PictureSamples.jpeg(600, 400));
        author.submit("/entry", "title", "Rain: a day", "text",
                "---\ntitle: no\n---\n\n  It rained. ![A cat](/pictures/" + picture + ")\n\n",
                "format", "markdown", "tags", "rain, July", "language", "en", "zone", "Asia/Tokyo", "date", "2026-07-01T12:30",
                "visibility",
                CircleRequests.visibility(circle));
        String entry = author.get("/authors/" + name).link("Rain: a day");
        String number = entry.replaceFirst("/entries/(\\d+)/.*", "$1");
        author.submit("/entries/" + number + "/edit", "title", "Drizzle", "text", "It *drizzled*.", "visibility", "public");
        author.submit("/entries/" + number + "/edit", "title", "Drizzle", "text", "It poured.", "visibility", "members", "tags", "");
        author.submit("/entry", "title", "Plain  and 雨 مطر", "text", "# not a heading\n\tand a tab", "format", "plain", "visibility",
                "private");
        author.submit("/entry", "title", "A link", "text", "See [the rain](" + entry + ") and [it](/entries/" + number + ").", "visibility",
                "public");
        author.submit("/entry", "title", "Snow", "text", "It snowed.", "visibility", "public", "zone", "Europe/Lisbon", "date",
                "1999-12-31T23:59");
        String deleted = author.adds(unique("Deleted"), "Snow.");
        author.post(deleted + "/trash", author.get("/account").hidden());
        long id = ExportRequests.id(name);
        for (String text : List.of("'It may rain.'", "'It may snow.'")) {
            DatabaseDoor
                    .execute("INSERT INTO draft (author_id, submission_key, base, title, text, format, revision, saved_at, bytes) VALUES ("
                            + id + ", '" + UUID.randomUUID() + "', 0, 'Not yet', " + text + ", 'plain', 3, 7, 0)");
        }
    }

    // without ids, in their order; pictures are encoded again
    private static Map<String, String> texts(Map<String, byte[]> files, String username) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.matches("(?:entries|trash|drafts)/.*")) {
                String all = name + '\n' + new String(content, StandardCharsets.UTF_8);
                String plain = UUIDS.matcher(all).replaceAll("ID").replace(username, "NAME");
                texts.put("file " + texts.size(), NUMBERS.matcher(PICTURES.matcher(plain).replaceAll("PICTURE")).replaceAll("N"));
            }
        });
        return texts;
    }
}
