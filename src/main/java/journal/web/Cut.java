package journal.web;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where a text is cut: at white space near the place, else between words, else between characters as readers see them (UAX 29). */
public final class Cut {
    private static final int AROUND = 64; // UTF-16 units in which words and characters are looked for
    private static final int NEAR = 4; // the share of a part in which white space is near its end

    private Cut() {
    }

    /** The last good place in a text at or before {@code to}, for a part that begins at {@code from}. */
    public static int before(String text, int from, int to) {
        if (to >= text.length()) {
            return text.length();
        }
        int near = to - (to - from) / NEAR;
        for (int at = to; at > near; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        int word = last(BreakIterator.getWordInstance(ULocale.ROOT), text, to);
        return word > near ? word : characters(text, from, to);
    }

    /** The first good place in a text at or after {@code from}, for a part that goes on at {@code to}. */
    public static int after(String text, int from, int to) {
        if (from == 0) {
            return 0;
        }
        for (int at = from; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        int word = first(BreakIterator.getWordInstance(ULocale.ROOT), text, from);
        int character = first(BreakIterator.getCharacterInstance(ULocale.ROOT), text, from);
        return Math.min(word < to ? word : character, to);
    }

    /** The last place between two characters at or before {@code to}; between two code points where one character reaches from {@code from} on. */
    public static int characters(String text, int from, int to) {
        int character = last(BreakIterator.getCharacterInstance(ULocale.ROOT), text, to);
        return character > from ? character : last(text, to);
    }

    /** Where the first {@code count} characters of a text end, each of which counts as no more than {@code most} UTF-16 units. */
    static int end(String text, int count, int most) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int character = 0; character < count && end < text.length(); character++) {
            int next = breaks.next();
            if (next - end > most) {
                return last(text, end + most);
            }
            end = next;
        }
        return end;
    }

    private static int last(BreakIterator breaks, String text, int to) {
        int begin = last(text, Math.max(0, to - AROUND));
        breaks.setText(text.substring(begin, Math.min(text.length(), to + AROUND)));
        return begin + (breaks.isBoundary(to - begin) ? to - begin : Math.max(0, breaks.preceding(to - begin)));
    }

    private static int first(BreakIterator breaks, String text, int from) {
        int begin = last(text, Math.max(0, from - AROUND));
        String around = text.substring(begin, Math.min(text.length(), from + AROUND));
        breaks.setText(around);
        return begin + (breaks.isBoundary(from - begin) ? from - begin : breaks.following(from - begin));
    }

    // not between the halves of a pair
    private static int last(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }
}
