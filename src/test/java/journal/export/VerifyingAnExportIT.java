package journal.export;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import journal.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is verified by one command, without the journal but for its public key. */
class VerifyingAnExportIT {
    private static final int TEXTS = 40;
    private static final int LENGTH = 40_000; // characters that do not become fewer

    private final Http ada = Http.signedIn(unique("ada"));
    @TempDir Path folder;

    @Test
    void one_command_proves_it_with_the_key_of_the_journal_and_names_what_was_changed() throws Exception {
        String title = unique("Rain");
        String entry = ada.adds(title, "It rained.").replaceAll("\\D", "");
        byte[] zip = ExportRequests.zip(ada, ExportRequests.makes(ada));
        var key = Http.anonymous().get("/.well-known/journal-export-key");

        assertEquals(200, key.status());
        assertEquals("application/x-pem-file", key.header("Content-Type").replaceAll(";.*", ""));
        Path pem = Files.writeString(folder.resolve("key.pem"), key.body());
        assertEquals("0 Every file is as the manifest says, and the journal has signed it.", verified(zip, pem));

        String name = "entries/" + entry + ".md";
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf(name) + name.length() + 20] ^= 4;
        assertTrue(verified(zip, pem).startsWith("1 " + name + " differs"), () -> name);
    }

    @Test
    void a_large_one_is_whole() throws IOException {
        var random = new Random(5);
        for (int number = 0; number < TEXTS; number++) {
            String text = random.ints(LENGTH, 33, 127).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(303, ada.submit("/entry", "title", "Rain", "text", text, "format", "plain").status());
        }

        byte[] zip = ExportRequests.zip(ada, ExportRequests.makes(ada));

        assertTrue(zip.length > ExportPart.SIZE, () -> zip.length + " bytes are one part");
        assertEquals(TEXTS, ExportZipTest.files(zip).keySet().stream().filter(file -> file.startsWith("entries/")).count());
    }

    private String verified(byte[] zip, Path key) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("export.zip"), zip);
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "docs/Verify.java",
                file.toString(), key.toString())).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue() + " " + said.strip();
    }
}
