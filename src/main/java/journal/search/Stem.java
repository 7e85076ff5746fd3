package journal.search;

import java.util.Locale;
import java.util.Set;
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
    EN(words -> new PorterStemFilter(new FoldingFilter(new EnglishPossessiveFilter(words)))),
    DE(words -> new GermanLightStemFilter(new GermanNormalizationFilter(new FoldingFilter(words)))),
    FR(words -> new FrenchLightStemFilter(new FoldingFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)))),
    ES(words -> new SpanishLightStemFilter(new FoldingFilter(words))),
    AR(words -> new ArabicStemFilter(new ArabicNormalizationFilter(new FoldingFilter(words)))),
    /** Chinese, Japanese and Korean, whatever the language of the entry. They have no clear ends of words: any two characters are a word. */
    CJK(words -> new TypeTokenFilter(new CJKBigramFilter(new FoldingFilter(words)),
            Set.of(CJKBigramFilter.DOUBLE_TYPE, CJKBigramFilter.SINGLE_TYPE), true));

    private static final int FIRST_CJK = 0x1100;

    private final UnaryOperator<TokenStream> filter;

    Stem(UnaryOperator<TokenStream> filter) {
        this.filter = filter;
    }

    /** The stems of a text in a language, which is given by its tag (BCP 47). */
    static Stream<Stem> of(String language, String text) {
        String code = Locale.forLanguageTag(language).getLanguage().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(stem -> stem == CJK ? isCjk(text) : stem.name().equals(code));
    }

    /** The field of the index. */
    String field() {
        return "stem_" + name().toLowerCase(Locale.ROOT);
    }

    /** Makes stems of words. */
    TokenStream of(TokenStream words) {
        return filter.apply(words);
    }

    private static boolean isCjk(String text) {
        return text.codePoints().filter(point -> point >= FIRST_CJK).mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> switch (script) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                });
    }
}
