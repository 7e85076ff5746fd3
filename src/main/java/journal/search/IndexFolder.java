package journal.search;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of a node's index on its disk. No two nodes share one. */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());
    private static final List<String> OTHERS = List.of(IndexFileNames.SEGMENTS, IndexFileNames.PENDING_SEGMENTS);
    private static final int MOST_FILES = 10_000;

    private final Path wanted;
    private final WordAnalyzer words;
    private final Duration time;
    private Path folder;

    /**
     * A folder that need not exist yet.
     *
     * @param time the time for a search in its index
     */
    IndexFolder(Path wanted, WordAnalyzer words, Duration time) {
        this.wanted = wanted;
        this.words = words;
        this.time = time;
        this.folder = wanted;
    }

    /**
     * Opens the index. A broken index is replaced by an empty one. If another process has the folder open, the index is in a temporary folder.
     */
    EntryIndex open() throws IOException {
        try {
            return openOrReplace();
        } catch (LockObtainFailedException | OverlappingFileLockException taken) {
            folder = Files.createTempDirectory("journal-index");
            LOG.log(Level.WARNING, "Another server has the search index in {0} open: this one makes its own in {1}, anew at each start,"
                    + " until JOURNAL_INDEX gives it a folder of its own.", new Object[] {wanted, folder});
            return openOrReplace();
        }
    }

    /** Removes the files of the index, and the folder if it is temporary. */
    void remove() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(IndexFolder::isOurs).toList()) { // other files stay
                Files.deleteIfExists(file);
            }
        }
        if (isTemporary()) {
            Files.deleteIfExists(folder);
        }
    }

    /** Whether the index ends with the process. */
    boolean isTemporary() {
        return !folder.equals(wanted);
    }

    /** What its files take, and what is free on its disk. */
    IndexDisk disk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new IndexDisk(files.filter(IndexFolder::isOurs).limit(MOST_FILES).mapToLong(file -> file.toFile().length()).sum(),
                    Files.getFileStore(folder).getUsableSpace());
        }
    }

    private EntryIndex openOrReplace() throws IOException {
        try {
            return openExisting();
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException broken) { // Lucene throws the second one for an unknown codec
            LOG.log(Level.WARNING, "The search index in " + folder + " cannot be read; it is made anew.", broken);
            remove();
            return openExisting();
        }
    }

    private EntryIndex openExisting() throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            return new EntryIndex(directory, words, time);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches() || OTHERS.stream().anyMatch(name::startsWith)
                || name.equals(IndexWriter.WRITE_LOCK_NAME);
    }
}
