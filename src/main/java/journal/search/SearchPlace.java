package journal.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the results, right after one of them: it stays where it is while others come and go. As text it is
 * {@code 41b2c3d4.1764021782123456.42}.
 *
 * @param score how well that one answered the query
 * @param localAt its own date, in microseconds since 1970-01-01T00:00 on the clock of its author
 * @param number its number
 */
public record SearchPlace(float score, long localAt, long number) {
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{1,8})\\.(-?\\d{1,18})\\.(\\d{1,18})");
    private static final int HEXADECIMAL = 16;

    /**
     * Reads a place.
     *
     * @throws IllegalArgumentException for anything else: Jakarta REST then answers that there is no such page (3.1, section 3.2)
     */
    public static SearchPlace valueOf(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No place in the results");
        }
        float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts.group(1), HEXADECIMAL));
        if (!Float.isFinite(score)) {
            throw new IllegalArgumentException("No score");
        }
        return new SearchPlace(score, Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    @Override
    public String toString() {
        return Integer.toHexString(Float.floatToIntBits(score)) + '.' + localAt + '.' + number;
    }
}
