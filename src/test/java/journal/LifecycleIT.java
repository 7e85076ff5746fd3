package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Starting, stopping and failing: each test has a server of its own, in production. */
class LifecycleIT {

    @Test
    void an_entry_whose_answer_was_sent_is_there_after_a_kill_and_one_after_a_stop_while_somebody_writes() throws Exception {
        try (var server = Server.named("lifecycle", Map.of()).empty().start()) {
            assertTrue(new Author(server.url()).reads("").contains("Nothing has been written yet"));
            assertEquals(404, new Author(server.url()).get("crashme").statusCode());
            Author ada = new Author(server.url());
            ada.registersAndSignsIn("ada");

            int beforeKill = ada.writesUntil("before the kill", server::kill);
            server.start();
            ada = new Author(server.url());
            ada.signsIn("ada");
            assertTrue(beforeKill > 0);
            assertEveryEntryIsThere(ada, "before the kill", beforeKill);

            int beforeStop = ada.writesUntil("before the stop", server::stop);
            server.start();
            ada = new Author(server.url());
            assertTrue(beforeStop > 0);
            assertEveryEntryIsThere(ada, "before the stop", beforeStop);
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_told_that_another_one_has_it_open() {
        try (var first = Server.named("first", Map.of()).empty().start();
                var second = Server.named("second", Map.of("JOURNAL_PORT", "0", "JOURNAL_DATA", first.data()))) {

            second.start();

            assertFalse(second.logged("Another server has the journal's data open; stop it, or give this one a place of its own with"
                    + " JOURNAL_DATA.").isEmpty());
        }
    }

    @Test
    void a_wrong_setting_is_named_in_one_sentence_and_nothing_is_served() throws Exception {
        try (var server = Server.named("wrong", Map.of("JOURNAL_REGISTRATION_ROLES", "KING")).empty()) {

            server.start();

            assertFalse(server.logged("The setting JOURNAL_REGISTRATION_ROLES must be empty or a comma-separated list of ADMIN, AUTHOR.")
                    .isEmpty());
            assertEquals(404, new Author(server.url()).get("").statusCode());
        }
    }

    @Test
    void an_empty_setting_is_a_value_and_people_without_a_role_may_read_only() throws Exception {
        try (var server =
                Server.named("readers", Map.of("JOURNAL_REGISTRATION_ROLES", "", "JOURNAL_CONTEXT", "/journal")).empty().start()) {
            Author grace = new Author(server.url() + "journal/");

            grace.registersAndSignsIn("grace");

            assertEquals(200, grace.get("").statusCode());
            assertEquals(403, grace.get("entry").statusCode());
            assertFalse(grace.reads("").contains("href=\"/journal/entry\""));
        }
    }

    private static void assertEveryEntryIsThere(Author reader, String title, int count) throws Exception {
        List<String> pages = new ArrayList<>();
        for (String next = ""; next != null; next = find("rel=\"next\" href=\"/([^\"]*)\"", pages.get(pages.size() - 1))) {
            pages.add(reader.reads(next));
        }
        String all = String.join("", pages);
        for (int number = 1; number <= count; number++) {
            assertTrue(all.contains(">" + title(title, number) + "<"), title(title, number) + " of " + count);
        }
    }

    private static String title(String title, int number) {
        return "Entry " + number + ", " + title;
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
