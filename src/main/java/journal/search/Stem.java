package journal.search;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The languages whose words have stems. Each has a field of the index, beside the field of the exact words. */
enum Stem {
    EN(words -> new PorterStemFilter(new FoldingFilter(WordParts.of(new EnglishPossessiveFilter(words))))),
    DE(words -> new GermanLightStemFilter(new GermanNormalizationFilter(new FoldingFilter(WordParts.of(words))))),
    FR(words -> new FrenchLightStemFilter(
            new FoldingFilter(WordParts.of(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))))),
    ES(words -> new SpanishLightStemFilter(new FoldingFilter(WordParts.of(words)))),
    AR(words -> new ArabicStemFilter(new ArabicNormalizationFilter(new FoldingFilter(WordParts.of(words))))),
    /**
     * Chinese, Japanese and Korean, whatever the language of the entry. They have no clear ends of words: any character of a text is a word,
     * and so are any two. A query of several characters asks for its pairs.
     */
    CJK((words, typed) -> pairs(new FoldingFilter(words), !typed)),
    /** Persian and others, whatever the language of the entry: the parts between zero width non-joiners are words. */
    JOINED(words -> new FoldingFilter(WordParts.ofJoined(words)));

    /** The zero width non-joiner. */
    static final String NON_JOINER = "\u200C";

    private final BiFunction<TokenStream, Boolean, TokenStream> filter;

    Stem(UnaryOperator<TokenStream> filter) {
        this((words, typed) -> filter.apply(words));
    }

    Stem(BiFunction<TokenStream, Boolean, TokenStream> filter) {
        this.filter = filter;
    }

    /** The stems of a text in a language, which is given by its tag (BCP 47). */
    static Stream<Stem> of(String language, String text) {
        String code = Locale.forLanguageTag(language).getLanguage().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(stem -> switch (stem) {
            case CJK -> CjkRuns.isAny(text);
            case JOINED -> text.contains(NON_JOINER);
            default -> stem.name().equals(code);
        });
    }

    /** The field of the index. */
    String field() {
        return "stem_" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes stems of words.
     *
     * @param typed whether the words are those of a query
     */
    TokenStream of(TokenStream words, boolean typed) {
        return filter.apply(words, typed);
    }

    private static TokenStream pairs(TokenStream words, boolean singles) {
        int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        return new TypeTokenFilter(new CJKBigramFilter(words, scripts, singles),
                Set.of(CJKBigramFilter.DOUBLE_TYPE, CJKBigramFilter.SINGLE_TYPE), true);
    }
}
