package journal;

import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a server says that has too much to do. One server for all of these tests does one thing of a kind at once, and nothing waits. */
@Execution(ExecutionMode.CONCURRENT) // with those that use the one journal
class BusyServerIT {
    private static final int MANY = 6;
    private static final int SEARCHES = 40;
    private static final int LONG = 3_000; // sentences
    private static final int PAGE = 20; // entries

    private static final List<String> names = IntStream.range(0, MANY).mapToObj(number -> "person" + number).toList();
    private static final List<Http> authors = new ArrayList<>();

    private static Server server;

    @BeforeAll
    static void a_server_starts_where_some_register_and_some_sign_in() {
        server = Server.named("busy", Map.of("JOURNAL_HASHES", "1", "JOURNAL_HASHES_WAITING", "0", "JOURNAL_PASSWORD_ITERATIONS", "300000",
                "JOURNAL_SEARCH_AT_ONCE", "1", "JOURNAL_SEARCH_WAITING", "0", "JOURNAL_PICTURES_AT_ONCE", "1", "JOURNAL_PICTURES_WAITING",
                "0", "JOURNAL_PICTURE_TIME", "PT5M")).empty();
        server.start();
        names.forEach(name -> Http.at(server.url()).registers(name));
        for (int number = 0; number < MANY; number++) {
            var author = Http.at(server.url());
            author.registers("author" + number);
            author.signsIn("author" + number);
            authors.add(author);
        }
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void who_signs_in_is_told_when_to_come_again_and_the_typed_name_stays() {
        List<Http> people = names.stream().map(name -> Http.at(server.url())).toList();
        List<Map<String, String>> forms = people.stream().map(person -> person.get("/login").hidden()).toList();
        IntStream.range(0, MANY).forEach(number -> forms.get(number).putAll(Map.of("username", names.get(number), "password", PASSWORD)));

        var answers = AtOnce.each(MANY, number -> people.get(number).post("/login", forms.get(number)));

        assertStatuses(Set.of(303, 503), answers);
        for (int number = 0; number < MANY; number++) {
            Answer answer = answers.get(number);
            if (answer.status() == 503) {
                assertEquals("5", answer.header("Retry-After"));
                assertEquals(names.get(number), answer.field("username"));
                assertEquals(1, answer.messages("username").size(), answer::text);
                answer.isGuarded().namesNoProduct();
            }
        }
    }

    @Test
    void who_adds_pictures_is_told_when_to_come_again_and_the_typed_text_stays() {
        byte[] photograph = PictureSamples.jpeg(4_000, 3_000);
        List<Map<String, String>> forms = authors.stream().map(author -> author.get("/entry").hidden()).toList();
        forms.forEach(form -> form.putAll(Map.of("title", "First day", "text", "It rained.")));

        var answers = AtOnce.each(MANY, number -> authors.get(number).sendsPictures("/pictures", forms.get(number), photograph));

        assertStatuses(Set.of(303, 503), answers);
        for (Answer answer : answers) {
            if (answer.status() == 503) {
                assertEquals("60", answer.header("Retry-After"));
                assertEquals("It rained.", answer.field("text"));
                assertEquals(1, answer.messages("pictures").size(), answer::text);
                answer.isGuarded().namesNoProduct();
            }
        }
    }

    @Test
    void who_searches_is_told_when_to_come_again_and_the_typed_words_stay() {
        for (int number = 0; number < PAGE; number++) {
            assertEquals(303, authors.get(0).submit("/entry", "title", "No. " + number, "text", "It rained. ".repeat(LONG)).status());
        }
        authors.get(0).searches("rained", answer -> answer.articles().size() == PAGE);

        var answers = AtOnce.each(SEARCHES, number -> Http.at(server.url()).get("/search?q=rained"));

        assertStatuses(Set.of(200, 503), answers);
        for (Answer answer : answers) {
            assertEquals("rained", answer.field("q"));
            if (answer.status() == 503) {
                assertEquals("2", answer.header("Retry-After"));
                assertTrue(answer.text().contains("Many searches are running at the moment."), answer::text);
                answer.isGuarded().namesNoProduct();
            } else {
                assertEquals(PAGE, answer.articles().size());
            }
        }
    }

    // Some had their turn, some had none, and nothing else happened.
    private static void assertStatuses(Set<Integer> expected, List<Answer> answers) {
        assertEquals(expected, answers.stream().map(Answer::status).collect(Collectors.toSet()));
    }
}
