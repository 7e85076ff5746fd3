package journal.feed;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import journal.Http;

/** An author whose entries are in feeds. */
record FeedAuthor(String name, Http http) {

    /** A new author whose username begins with this name. */
    static FeedAuthor signedIn(String name) {
        String unique = unique(name);
        return new FeedAuthor(unique, Http.signedIn(unique));
    }

    /** Publishes an entry in Markdown and no language, where the fields do not say otherwise. */
    void publish(String... fields) {
        var all = Stream.concat(Stream.of("format", "markdown", "language", ""), Stream.of(fields)).toArray(String[]::new);
        var answer = http.submit("/entry", all);
        assertEquals(303, answer.status(), answer::text);
    }

    /** The path of an entry without the words of its title. */
    String shortAddress(String title) {
        return http.get("/").link(title).replaceFirst("(/entries/\\d+)/[^/]*$", "$1");
    }
}
