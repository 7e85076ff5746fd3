package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import journal.source.BrokenFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An uploaded file is a zip, a tar, or a file alone: its content tells which. An archive leads nowhere else and is no larger than it says. */
class UploadedFilesTest {
    private static final int MANY = 200_001;
    @TempDir Path folder;

    @Test
    void a_file_alone_has_the_name_that_its_sender_gave_it() throws IOException {
        try (var files = UploadedFiles.open(file("rain"), "journal.txt")) {
            assertEquals(List.of("journal.txt"), files.names());
            assertEquals("rain", files.text("journal.txt"));
        }
    }

    @Test
    void a_zip_shows_its_files_without_folders_and_without_ways_out_of_it() throws IOException {
        byte[] zip = zip("a/", "", "a/b.txt", "rain", "../c.txt", "x", "/etc/d.txt", "x", "a/../../e.txt", "x", "__MACOSX/a/._b.txt", "x",
                "a/.DS_Store", "x", "f\\g.txt", "sun");

        try (var files = UploadedFiles.open(file(zip), "export.zip")) {
            assertEquals(List.of("a/b.txt", "f/g.txt"), files.names());
            assertEquals("sun", files.text("f/g.txt"));
            assertTrue(files.has("a/b.txt"));
            assertFalse(files.has("a/"));
        }
    }

    @Test
    void a_tar_is_told_by_its_content() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var entry = new TarArchiveEntry("notes/one.md");
            entry.setSize(4);
            tar.putArchiveEntry(entry);
            tar.write("rain".getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }

        try (var files = UploadedFiles.open(file(bytes.toByteArray()), "export.jex")) {
            assertEquals(List.of("notes/one.md"), files.names());
            assertEquals("rain", files.text("notes/one.md"));
        }
    }

    @Test
    void a_zip_that_is_cut_off_is_refused() throws IOException {
        byte[] zip = zip("a.txt", "rain");

        assertThrows(BrokenFile.class, () -> UploadedFiles.open(file(java.util.Arrays.copyOf(zip, zip.length / 2)), "export.zip"));
    }

    @Test
    void a_file_much_larger_than_it_is_packed_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("long.txt"));
            for (int times = 0; times < 30; times++) {
                zip.write(new byte[1_000_000]);
            }
        }

        try (var files = UploadedFiles.open(file(bytes.toByteArray()), "export.zip"); var in = files.open("long.txt")) {
            assertThrows(BrokenFile.class, () -> in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void an_archive_of_too_many_files_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int number = 0; number < MANY; number++) {
                var entry = new ZipEntry(String.valueOf(number));
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
        }

        assertThrows(BrokenFile.class, () -> UploadedFiles.open(file(bytes.toByteArray()), "export.zip"));
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private static byte[] zip(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry(files[at]));
                zip.write(files[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
