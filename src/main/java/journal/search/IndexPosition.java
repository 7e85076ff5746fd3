package journal.search;

import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed its database. It is kept in the index.
 *
 * @param origin the id of the database
 * @param changeId the id of the last applied change
 * @param complete whether the index has all entries that were there at its beginning
 */
record IndexPosition(String origin, long changeId, boolean complete) {
    private static final String FORM = "2"; // of the documents and their words: a change of it makes every index anew

    /** Reads a kept position; empty for any other data. */
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

    /** The position as the index keeps it. */
    Map<String, String> kept() {
        return Map.of("form", FORM, "origin", origin, "number", Long.toString(changeId), "complete", Boolean.toString(complete));
    }
}
