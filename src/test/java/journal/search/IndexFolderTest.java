package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index on disk belongs to one process at a time. */
class IndexFolderTest {
    private final WordAnalyzer words = WordAnalyzer.ofTexts();

    @Test
    void the_position_of_the_last_commit_is_kept_and_a_folder_that_is_broken_begins_anew(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "not ours");
        try (EntryIndex kept = new IndexFolder(folder, words, WrittenIndex.LIMITS.time()).open()) {
            assertEquals(Optional.empty(), kept.position());
            kept.put(WrittenIndex.entry(1, "en", "One", "rain"));
            kept.commit(new IndexPosition("here", 7, true));
        }
        try (EntryIndex kept = new IndexFolder(folder, words, WrittenIndex.LIMITS.time()).open()) {
            assertEquals(Optional.of(new IndexPosition("here", 7, true)), kept.position());
            assertEquals(1, kept.size());
        }
        for (Path file : files(folder)) {
            Files.write(file, "broken".getBytes(StandardCharsets.UTF_8));
        }
        try (EntryIndex anew = new IndexFolder(folder, words, WrittenIndex.LIMITS.time()).open()) {
            assertEquals(Optional.empty(), anew.position());
            assertEquals(0, anew.size());
        }
        assertEquals("not ours", Files.readString(folder.resolve("letter.txt")));
    }

    @Test
    void a_folder_that_another_one_has_open_is_left_alone(@TempDir Path folder) throws IOException {
        try (EntryIndex first = new IndexFolder(folder, words, WrittenIndex.LIMITS.time()).open()) {
            var second = new IndexFolder(folder, words, WrittenIndex.LIMITS.time());
            try (EntryIndex temporary = second.open()) {
                assertTrue(second.isTemporary());
                assertEquals(0, temporary.size());
            }
            second.remove();
            first.put(WrittenIndex.entry(1, "en", "One", "rain"));
            first.refresh();
            assertEquals(1, first.find(SearchQuery.of("rain", WrittenIndex.LIMITS), WrittenIndex.EVERYBODY, 0, 20).entryIds().size());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("letter.txt")).toList();
        }
    }
}
