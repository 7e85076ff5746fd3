package journal.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import journal.database.LocalDateTimeColumn;
import journal.setting.SearchLimits;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory, and the entries that a test puts in it: their ids count up from 1. */
final class WrittenIndex implements Closeable {
    static final Set<String> EVERYBODY = Set.of("public");
    static final SearchLimits LIMITS = new SearchLimits(16, 4, Duration.ofMinutes(1), 1, 0);

    private final WordAnalyzer words = WordAnalyzer.ofTexts();
    private final EntryIndex index;
    private long lastId;

    WrittenIndex() {
        this(LIMITS.time());
    }

    /** An index with so much time for a search. */
    WrittenIndex(Duration time) {
        try {
            index = new EntryIndex(new ByteBuffersDirectory(), words, time);
        } catch (IOException failure) { // of a folder in memory
            throw new UncheckedIOException(failure);
        }
    }

    WordAnalyzer words() {
        return words;
    }

    EntryIndex index() {
        return index;
    }

    /** The ids of the entries that answer a query. */
    List<Long> found(String query) throws IOException {
        return index.find(SearchQuery.of(query, WrittenIndex.LIMITS), EVERYBODY, 0, 20).entryIds();
    }

    /** Puts an entry for everybody in the index; gives its id. */
    long put(String language, String title, String text) throws IOException {
        return put(entry(nextId(), language, title, text));
    }

    /** Puts an entry of a day in the index; gives its id. */
    long put(String day, String text) throws IOException {
        return put(new IndexedEntry(nextId(), "No title", text, "", List.of(), "ada", "ada", "public",
                LocalDateTimeColumn.micros(LocalDate.parse(day).atTime(12, 0))));
    }

    long put(IndexedEntry entry) throws IOException {
        index.put(entry);
        index.refresh();
        return entry.id();
    }

    long nextId() {
        return ++lastId;
    }

    static IndexedEntry entry(long id, String language, String title, String text) {
        return new IndexedEntry(id, title, text, language, List.of(), "ada", "ada", "public", 0);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
