package journal.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Where the index of a node is on its disk: one of its own, whatever happens. */
final class IndexFolder {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final List<String> OTHERS = List.of(IndexFileNames.SEGMENTS, IndexFileNames.PENDING_SEGMENTS);

    private final Path wanted;
    private final Words words;
    private Path folder;

    IndexFolder(Path wanted, Words words) {
        this.wanted = wanted;
        this.words = words;
        this.folder = wanted;
    }

    /**
     * Opens the index. One that is broken is removed, and an empty one made in its place; where another process has the folder, the index is
     * in a temporary one.
     */
    EntryIndex open() throws IOException {
        try {
            return opened();
        } catch (LockObtainFailedException | OverlappingFileLockException taken) {
            folder = Files.createTempDirectory("journal-index");
            LOG.log(Level.WARNING, "Another server has the search index in {0} open: this one makes its own in {1}, anew at each start,"
                    + " until JOURNAL_INDEX gives it a folder of its own.", wanted, folder);
            return opened();
        }
    }

    /** Removes the files of the index, and its folder where that is temporary. */
    void remove() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(IndexFolder::isOurs).toList()) { // whatever else somebody keeps there stays
                Files.deleteIfExists(file);
            }
        }
        if (isTemporary()) {
            Files.deleteIfExists(folder);
        }
    }

    /** Whether it is gone with the process. */
    boolean isTemporary() {
        return !folder.equals(wanted);
    }

    private EntryIndex opened() throws IOException {
        try {
            return tried();
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException broken) { // Lucene throws the other one for a codec that it does not know
            LOG.log(Level.WARNING, "The search index in " + folder + " cannot be read; it is made anew.", broken);
            remove();
            return tried();
        }
    }

    private EntryIndex tried() throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            return new EntryIndex(directory, words);
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
