package journal.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25, in which a word is as rare as it is among all entries: else one in a field that few entries have, such as tags, would count little. */
final class Relevance extends BM25Similarity {
    @Override
    public Explanation idfExplain(CollectionStatistics entries, TermStatistics word) {
        return Explanation.match(idf(word.docFreq(), entries.maxDoc()), "idf among all entries");
    }
}
