package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Starting, stopping and failing: each test has a server of its own, in production. */
class LifecycleIT {
    private static final int BEFORE_THE_END = 10; // entries that are written before a server is ended
    private static final int PAGE = 20; // entries that are found

    @Test
    void an_entry_whose_answer_was_sent_is_there_after_a_stop_while_somebody_writes_and_found_though_the_index_is_broken()
            throws Exception {
        try (var server = Server.named("lifecycle", Map.of()).empty().start()) {
            var ada = Http.at(server.url());
            assertTrue(ada.get("/").text().contains("Nothing has been written yet"));
            assertEquals(404, ada.get("/crashme").status());
            assertEquals(404, ada.get("/gallery").status());
            ada.registers("ada");
            ada.signsIn("ada");

            int answered = writesUntil(ada, server::stop);
            for (Path file : files(Path.of(server.data(), "index"))) {
                Files.write(file, new byte[] {1, 2, 3});
            }
            server.start();

            ada = Http.at(server.url());
            assertEveryEntryIsThere(ada, answered);
            int listed = Math.min(answered, PAGE);
            Answer found = ada.searches("rained", answer -> answer.articles().size() >= listed);
            assertTrue(found.articles().size() >= listed, found::text);
            assertFalse(server.logged("cannot be read; it is made anew").isEmpty());
        }
    }

    @Test
    void a_wrong_setting_is_named_in_one_sentence_and_nothing_is_served() {
        try (var server = Server.named("wrong", Map.of("JOURNAL_REGISTRATION_ROLES", "KING")).empty()) {

            server.start();

            assertFalse(server.logged("The setting JOURNAL_REGISTRATION_ROLES must be empty or a comma-separated list of ADMIN, AUTHOR.")
                    .isEmpty());
            assertEquals(404, Http.at(server.url()).get("/").status());
        }
    }

    /** Writes one entry after another, ends the server meanwhile, and gives the number of entries that were answered. */
    private static int writesUntil(Http author, Runnable theEnd) throws Exception {
        var enough = new CountDownLatch(BEFORE_THE_END);
        var writing = CompletableFuture.supplyAsync(() -> writesWhileAnswered(author, enough));
        assertTrue(enough.await(1, TimeUnit.MINUTES), "too few entries were answered");
        theEnd.run();
        return writing.get(1, TimeUnit.MINUTES);
    }

    private static int writesWhileAnswered(Http author, CountDownLatch enough) {
        int answered = 0;
        try {
            while (author.submit("/entry", "title", title(answered + 1), "text", "It rained.").status() == 303) {
                answered++;
                enough.countDown();
            }
        } catch (UncheckedIOException gone) {
            return answered;
        }
        return answered;
    }

    private static void assertEveryEntryIsThere(Http reader, int count) {
        List<String> articles = new ArrayList<>();
        for (var page = Optional.of("/"); page.isPresent();) {
            var answer = reader.get(page.get());
            articles.addAll(answer.articles());
            page = answer.next();
        }
        for (int number = 1; number <= count; number++) {
            String written = title(number);
            assertEquals(1, articles.stream().filter(article -> article.startsWith(written)).count(), written + " of " + count);
        }
    }

    private static String title(int number) {
        return "Entry " + number + ", before the end";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
