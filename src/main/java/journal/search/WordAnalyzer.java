package journal.search;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Divides texts of any script into words (UAX 29, and by dictionaries where there are no spaces) and their parts, without regard to case,
 * width and accents. In the field of a {@link Stem} it gives the stems of the words.
 */
final class WordAnalyzer extends DelegatingAnalyzerWrapper {
    private static final DefaultICUTokenizerConfig DIVISION = new DefaultICUTokenizerConfig(true, true);

    private final Analyzer plain = new Plain();
    private final Map<String, Analyzer> stemmed;

    private WordAnalyzer(boolean typed) {
        super(PER_FIELD_REUSE_STRATEGY);
        stemmed = Arrays.stream(Stem.values()).collect(Collectors.toMap(Stem::field, stem -> new Stemmed(stem, typed)));
    }

    /** Divides the texts of entries. */
    static WordAnalyzer ofTexts() {
        return new WordAnalyzer(false);
    }

    /** Divides what is typed in a search. */
    static WordAnalyzer ofQueries() {
        return new WordAnalyzer(true);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return stemmed.getOrDefault(field, plain);
    }

    private static final class Plain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new ICUTokenizer(DIVISION);
            return new TokenStreamComponents(words, new FoldingFilter(WordParts.of(words)));
        }
    }

    private static final class Stemmed extends Analyzer {
        private final Stem stem;
        private final boolean typed;

        Stemmed(Stem stem, boolean typed) {
            this.stem = stem;
            this.typed = typed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = stem == Stem.CJK ? new StandardTokenizer() : new ICUTokenizer(DIVISION); // each character alone
            return new TokenStreamComponents(words, stem.of(words, typed));
        }
    }
}
