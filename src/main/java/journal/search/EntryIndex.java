package journal.search;

import java.io.Closeable;
import java.io.IOException;
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
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.store.Directory;

/** The entries by their words, as one node keeps them: one writer, and any number of readers who see what was there at the last refresh. */
final class EntryIndex implements Closeable {
    private static final int MEMORY = 48; // megabytes that wait to be written
    private static final int CLAUSES = 16_384; // the longest query that is let in has fewer words times fields
    private static final SortField NEWEST = LongField.newSortField(IndexedEntry.LOCAL_AT, true, SortedNumericSelector.Type.MIN);
    private static final SortField HIGHEST = new SortField(IndexedEntry.NUMBER, SortField.Type.LONG, true);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NEWEST, HIGHEST);
    private static final Relevance RELEVANCE = new Relevance();
    private static final Sort LATEST = new Sort(NEWEST, HIGHEST);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Ranking ranking;

    /**
     * Opens the index in this place, or makes an empty one.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException where another process has it open
     * @throws IOException where it is broken
     */
    EntryIndex(Directory directory, Words words) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory,
                new IndexWriterConfig(words).setRAMBufferSizeMB(MEMORY).setCommitOnClose(false).setSimilarity(RELEVANCE));
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(RELEVANCE);
                return searcher;
            }
        });
        this.ranking = new Ranking(words);
    }

    /** Takes in an entry, in place of what it was before. */
    void put(IndexedEntry entry) throws IOException {
        writer.updateDocument(term(entry.id()), entry.document());
    }

    /** Lets go of an entry. */
    void remove(long id) throws IOException {
        writer.deleteDocuments(term(id));
    }

    /** Lets go of all entries. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Shows readers what has been taken in. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what has been taken in, and how far that is, for the next start. */
    void commit(IndexPosition position) throws IOException {
        writer.setLiveCommitData(position.kept().entrySet());
        writer.commit();
    }

    /** How far it was at the last commit; nothing where it is new, or of another form. */
    Optional<IndexPosition> position() {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(one -> kept.put(one.getKey(), one.getValue()));
        }
        return IndexPosition.of(kept);
    }

    /** How many entries are in it. */
    int size() {
        return writer.getDocStats().numDocs;
    }

    /**
     * The best answers for these audiences, or where nothing ranks them the newest. Pages are counted, and not continued after a score: one
     * new entry changes all scores a little.
     *
     * @param first how many better ones are left out
     * @param most how many
     */
    Hits find(SearchQuery query, Set<String> audiences, int first, int most) throws IOException {
        Query wanted = ranking.of(query, audiences);
        IndexSearcher searcher = searchers.acquire();
        try {
            ScoreDoc[] found = searcher.search(wanted, first + most + 1, ranking.ranks(query) ? BEST : LATEST).scoreDocs;
            List<Long> numbers = new ArrayList<>();
            for (int at = first; at < Math.min(first + most, found.length); at++) {
                Object[] fields = ((FieldDoc) found[at]).fields;
                numbers.add((Long) fields[fields.length - 1]);
            }
            return new Hits(numbers, found.length > first + most, true);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Ends it; what was not committed is gone. */
    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }

    private static Term term(long id) {
        return new Term(IndexedEntry.ID, Long.toString(id));
    }
}
