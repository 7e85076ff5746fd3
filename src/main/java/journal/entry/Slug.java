package journal.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import journal.web.Cut;

/** The words of a title as they stand in an address: letters and digits of any script, in lower case, joined by hyphens. */
final class Slug {
    /** The words that follow an entry's id in other addresses. */
    static final Set<String> TAKEN =
            Set.of("edit", "versions", "drafts", "trash", "restoration", "revision", "pictures", "removal", "report");
    private static final int MOST = 60; // code points
    private static final String HYPHEN = "-";
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Slug() {
    }

    /** The slug of a title; a hyphen where it has neither letter nor digit. */
    static String of(String title) {
        String words = OTHER.matcher(Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll(HYPHEN);
        String slug = shortened(words.startsWith(HYPHEN) ? words.substring(1) : words);
        return slug.isEmpty() || TAKEN.contains(slug) ? slug + HYPHEN : slug;
    }

    private static String shortened(String words) {
        String most = words.codePointCount(0, words.length()) > MOST
                ? words.substring(0, Cut.characters(words, 0, words.offsetByCodePoints(0, MOST)))
                : words;
        return most.endsWith(HYPHEN) ? most.substring(0, most.length() - 1) : most;
    }
}
