package journal.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 that counts how rare a word is among all entries: else a word in a field of few entries, such as tags, would count little. */
final class EntrySimilarity extends BM25Similarity {
    @Override
    public Explanation idfExplain(CollectionStatistics entries, TermStatistics word) {
        return Explanation.match(idf(word.docFreq(), entries.maxDoc()), "idf among all entries");
    }
}
