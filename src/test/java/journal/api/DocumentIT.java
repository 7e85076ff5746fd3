package journal.api;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import journal.Http;
import journal.Sources;
import journal.TestJournal;
import journal.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/api.md says works when it is typed. */
class DocumentIT {
    private static final String PYTHON = "\n## Python\n";

    @TempDir Path folder;

    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);

    @Test
    void the_commands_write_and_change_an_entry() throws IOException, InterruptedException {
        String commands = typed(document().split(PYTHON)[0]).replaceFirst("(?m)^export .*$", "set -e");

        String written = run("bash", commands);

        assertTrue(written.contains("\"text\":\"It *rained*.\"") && written.contains("\"text\":\"It poured.\""), written);
        assertEquals(1, ada.get("/authors/" + name).articles().size());
    }

    @Test
    void the_lines_of_Python_write_and_change_an_entry() throws IOException, InterruptedException {
        String written = run("python3", typed(document().split(PYTHON)[1]));

        assertEquals("2 It poured.\n", written);
        assertEquals(1, ada.get("/authors/" + name).articles().size());
    }

    // what is indented
    private static String typed(String text) {
        return text.lines().filter(line -> line.startsWith("    ") || line.isEmpty()).map(line -> line.isEmpty() ? line : line.substring(4))
                .collect(Collectors.joining("\n"));
    }

    private static String document() {
        return Sources.read(Sources.file("../../docs/api.md"));
    }

    private String run(String program, String typed) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(program, "-c", typed)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JOURNAL", TestJournal.URL.toString().replaceFirst("/$", ""));
        builder.environment().put("TOKEN", Tokens.make(ada, "read", "write"));
        Process process = builder.start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), written);
        return written;
    }
}
