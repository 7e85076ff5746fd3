package journal.api;

/**
 * The problem of a change that began with a version which is no longer the latest one: all that is needed to make one text of both.
 *
 * @param base what the change began with; null where that is gone
 * @param mine what was sent
 * @param theirs what the entry says now
 * @param version that of the entry now
 */
public record ChangedMeanwhile(String type, String title, int status, ContentJson base, ContentJson mine, ContentJson theirs,
        int version) {
}
