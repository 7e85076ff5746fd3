package journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Lighthouse says of four pages, as on a telephone: {@code ./mvnw verify -Plighthouse} leaves its reports in target/lighthouse.
 * Accessibility, best practices and SEO must be 100.
 */
class Lighthouse {
    private static final Path FOLDER = Path.of("src", "test", "lighthouse");

    private static final int WARM = 300; // requests for a page, after which a server answers as one that has run for a while

    @BeforeAll
    static void the_server_has_run_for_a_while() {
        Http reader = Http.anonymous();
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        String entry = ada.writes(TestJournal.unique("Rain"), "It rained.");
        for (int time = 0; time < WARM; time++) {
            reader.get("/");
            reader.get(entry);
            reader.get("/login");
            ada.get("/entry");
        }
    }

    @Test
    void the_pages_have_no_faults() throws Exception {
        assertEquals(0, runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), "Lighthouse was not installed");
        assertEquals(0, runs("node", "audit.mjs", TestJournal.URL.toString(), Path.of("target", "lighthouse").toAbsolutePath().toString()),
                "Lighthouse found something: see above, and the reports in target/lighthouse");
    }

    /** The exit code of a command, whose output is shown. */
    private static int runs(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            output.lines().forEach(System.out::println);
        }
        return process.waitFor();
    }
}
