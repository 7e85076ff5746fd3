package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The search index of a server, whatever becomes of it: the database is the truth. */
@Execution(ExecutionMode.CONCURRENT) // with those that use the one journal
class IndexRecoveryIT {
    @Test
    void an_index_catches_up_after_a_kill_and_is_made_anew_where_it_is_broken() throws IOException {
        try (var server = Server.named("index", Map.of()).empty().start()) {
            var index = Path.of(server.data(), "index");
            var ada = Http.at(server.url());
            ada.registers("ada");
            ada.signsIn("ada");
            ada.submit("/entry", "title", "Rain", "text", "It rained.");
            assertFound(server, "rained");
            server.kill();

            server.start();
            assertFound(server, "rained");
            server.stop();

            for (Path file : files(index)) {
                Files.write(file, new byte[] {1, 2, 3});
            }
            server.start();
            assertFound(server, "rained");
            assertFalse(server.logged("cannot be read; it is made anew").isEmpty());
        }
    }

    private static void assertFound(Server server, String query) {
        Answer answer = Http.at(server.url()).searches(query, found -> found.entries("Rain") == 1);
        assertEquals(1, answer.entries("Rain"), answer::text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
