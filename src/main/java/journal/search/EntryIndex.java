package journal.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.store.Directory;

/** The index of entries by their words on one node: one writer, and any number of searches, which see the state of the last refresh. */
final class EntryIndex implements Closeable {
    private static final int MEMORY = 48; // megabytes held before they are written
    private static final int CLAUSES = 16_384; // more than the words of the longest search times the fields
    private static final SortField NEWEST = LongField.newSortField(IndexedEntry.LOCAL_AT, true, SortedNumericSelector.Type.MIN);
    private static final SortField HIGHEST = new SortField(IndexedEntry.SORTABLE_ID, SortField.Type.LONG, true);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NEWEST, HIGHEST);
    private static final EntrySimilarity RELEVANCE = new EntrySimilarity();
    private static final Sort LATEST = new Sort(NEWEST, HIGHEST);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Duration time;
    private final LuceneQueries ranking = new LuceneQueries();

    /**
     * Opens the index in a directory, or makes an empty one.
     *
     * @param time the time for a search
     * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
     * @throws IOException if it is broken
     */
    EntryIndex(Directory directory, WordAnalyzer words, Duration time) throws IOException {
        this.directory = directory;
        this.time = time;
        this.writer = new IndexWriter(directory,
                new IndexWriterConfig(words).setRAMBufferSizeMB(MEMORY).setCommitOnClose(false).setSimilarity(RELEVANCE));
        this.searchers = new SearcherManager(writer, null);
    }

    /** Adds an entry, in place of its earlier state. */
    void put(IndexedEntry entry) throws IOException {
        writer.updateDocument(term(entry.id()), entry.document());
    }

    /** Removes the entry with this id, if it is there. */
    void remove(long id) throws IOException {
        writer.deleteDocuments(term(id));
    }

    /** Removes all entries. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Makes the changes visible to searches. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes the changes and the position to the disk, for the next start. */
    void commit(IndexPosition position) throws IOException {
        writer.setLiveCommitData(position.kept().entrySet());
        writer.commit();
    }

    /** The position at the last commit; empty if the index is new, or of another form. */
    Optional<IndexPosition> position() {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(one -> kept.put(one.getKey(), one.getValue()));
        }
        return IndexPosition.of(kept);
    }

    /** The number of entries. */
    int size() {
        return writer.getDocStats().numDocs;
    }

    /**
     * The best entries for these audiences, or the newest if the search has nothing that ranks them. A page has an offset and no cursor: one
     * new entry changes all scores a little.
     *
     * @param first the number of better entries to leave out
     * @param most the most entries to give
     * @return what was found until the time for a search had passed
     */
    Hits find(SearchQuery query, Set<String> audiences, int first, int most) throws IOException {
        Query wanted = ranking.of(query, audiences);
        IndexSearcher latest = searchers.acquire();
        try {
            IndexSearcher searcher = limited(latest.getIndexReader());
            ScoreDoc[] found = searcher.search(wanted, first + most + 1, ranking.ranks(query) ? BEST : LATEST).scoreDocs;
            List<Long> ids = new ArrayList<>();
            for (int at = first; at < Math.min(first + most, found.length); at++) {
                Object[] fields = ((FieldDoc) found[at]).fields;
                ids.add((Long) fields[fields.length - 1]);
            }
            return new Hits(ids, found.length > first + most, true, !searcher.timedOut());
        } finally {
            searchers.release(latest);
        }
    }

    /** Closes the index without the changes since the last commit. */
    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }

    // a searcher for one search: the time is one of its properties
    private IndexSearcher limited(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(RELEVANCE);
        long end = System.nanoTime() + time.toNanos();
        searcher.setTimeout(() -> System.nanoTime() - end >= 0);
        return searcher;
    }

    private static Term term(long id) {
        return new Term(IndexedEntry.ID, Long.toString(id));
    }
}
