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

/** What the words of a language have in common in their forms: each has a field of the index, beside that of the words as they stand. */
enum Stem {
    EN(words -> new PorterStemFilter(new Folding(new EnglishPossessiveFilter(words)))),
    DE(words -> new GermanLightStemFilter(new GermanNormalizationFilter(new Folding(words)))),
    FR(words -> new FrenchLightStemFilter(new Folding(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)))),
    ES(words -> new SpanishLightStemFilter(new Folding(words))),
    AR(words -> new ArabicStemFilter(new ArabicNormalizationFilter(new Folding(words)))),
    /** Chinese, Japanese and Korean, whatever language is said: where a word ends there is a matter of opinion, so any two characters are one. */
    CJK(words -> new TypeTokenFilter(new CJKBigramFilter(new Folding(words)),
            Set.of(CJKBigramFilter.DOUBLE_TYPE, CJKBigramFilter.SINGLE_TYPE), true));

    private static final int FIRST_CJK = 0x1100;

    private final UnaryOperator<TokenStream> filter;

    Stem(UnaryOperator<TokenStream> filter) {
        this.filter = filter;
    }

    /** Those that a text in the language of this tag has. */
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
