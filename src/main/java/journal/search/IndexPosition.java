package journal.search;

import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed its database; it is kept in the index.
 *
 * @param origin which database that is
 * @param number the number of the last change that it has taken in
 * @param complete whether all entries that there were before are in it
 */
record IndexPosition(String origin, long number, boolean complete) {
    private static final String FORM = "1"; // of the documents: another one makes every index anew

    /** The position that was kept so; nothing where this is none of ours. */
    static Optional<IndexPosition> of(Map<String, String> kept) {
        try {
            return FORM.equals(kept.get("form"))
                    ? Optional.of(new IndexPosition(kept.getOrDefault("origin", ""), Long.parseLong(kept.getOrDefault("number", "")),
                            Boolean.parseBoolean(kept.get("complete"))))
                    : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    Map<String, String> kept() {
        return Map.of("form", FORM, "origin", origin, "number", Long.toString(number), "complete", Boolean.toString(complete));
    }
}
