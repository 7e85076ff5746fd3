package journal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The archive of an export says of each file what it should be, and a program without the journal proves it. */
class ExportZipTest {
    private static final Instant TIME = Instant.parse("2026-07-01T12:34:56.789Z");
    private static final Manifest.Head HEAD = new Manifest.Head(TIME, "https://journal.example", "a\"da", "0011");
    private static final SigningKey KEY = SigningKey.of(SigningKeyTest.secret("one"));

    @TempDir Path folder;
    private Path pem;

    @BeforeEach
    void the_key_is_known() throws IOException {
        pem = Files.writeString(folder.resolve("key.pem"), SigningKey.of(SigningKeyTest.secret("two")).pem() + KEY.pem());
    }

    @Test
    void the_manifest_has_each_file_with_its_size_and_hash() throws IOException {
        var files = files(zip(Optional.of(KEY)));

        assertEquals("""
                {
                  "format": "journal-export",
                  "version": 1,
                  "account": "a\\"da",
                  "exported": "2026-07-01T12:34:56.789Z",
                  "journal": "https://journal.example",
                  "key": "0011",
                  "counts": {"entries": 1, "pictures": 1},
                  "files": [
                    {"path": "entries/1.md", "size": 10, HASH},
                    {"path": "pictures/1.jpg", "size": 2000, HASH}
                  ]
                }
                """,
                new String(files.get("manifest.json"), StandardCharsets.UTF_8).replaceAll("\"sha256\": \"\\w{64}\"", "HASH"));
        assertEquals(64, files.get("manifest.sig").length);
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void the_same_files_make_the_same_bytes_in_any_zone() throws IOException {
        byte[] one = zip(Optional.of(KEY));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(one, zip(Optional.of(KEY)));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_whole_export_is_proved() throws Exception {
        assertEquals("0 Every file is as the manifest says, and the journal has signed it.", verified(zip(Optional.of(KEY)), true));
        assertEquals("0 No key was given: who has made the export is not known. Every file is as the manifest says.",
                verified(zip(Optional.empty()), false));
    }

    @Test
    void one_flipped_byte_is_named() throws Exception {
        byte[] zip = zip(Optional.of(KEY));
        zip[indexOf(zip, "pictures/1.jpg") + 1_000] ^= 1;

        assertEquals("1 pictures/1.jpg differs", verified(zip, true));
    }

    @Test
    void another_manifest_or_another_key_is_no_proof() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ExportZip(out)) {
            zip.add("entries/1.md", TIME, "It snowed.");
            zip.end(HEAD, Optional.of(SigningKey.of(SigningKeyTest.secret("three"))));
        }

        assertEquals("1 manifest.sig is not of this journal", verified(out.toByteArray(), true));
        assertEquals("1 manifest.sig is missing manifest.sig is not of this journal", verified(zip(Optional.empty()), true));
    }

    @Test
    void a_time_that_no_zip_has_is_the_nearest_that_it_has() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ExportZip(out)) {
            zip.add("entries/1.md", Instant.parse("0001-01-01T00:00:00Z"), "It rained.");
            zip.add("entries/2.md", Instant.parse("9999-01-01T00:00:00Z"), "It rained.");
            zip.end(HEAD, Optional.empty());
        }

        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("1980-02-01T00:00", in.getNextEntry().getTimeLocal().toString());
            assertEquals("2099-12-31T00:00", in.getNextEntry().getTimeLocal().toString());
        }
    }

    private static byte[] zip(Optional<SigningKey> key) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ExportZip(out)) {
            zip.add("entries/1.md", TIME, "It rained.");
            zip.count("entries");
            zip.addPicture("pictures/1.jpg", new byte[2_000]);
            zip.count("pictures");
            zip.end(HEAD, key);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static int indexOf(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(name);
    }

    private String verified(byte[] zip, boolean withKey) throws Exception {
        Path file = Files.write(folder.resolve("export.zip"), zip);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = withKey ? new ProcessBuilder(java, "docs/Verify.java", file.toString(), pem.toString())
                : new ProcessBuilder(java, "docs/Verify.java", file.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue() + " " + said.strip().replace("\n", " ");
    }
}
