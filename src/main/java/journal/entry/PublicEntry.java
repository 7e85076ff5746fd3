package journal.entry;

import java.time.Instant;

/**
 * An entry that everybody may read, without its text.
 *
 * @param savedAt when its latest version was saved
 */
public record PublicEntry(Long id, String title, Instant savedAt) {
    /** What stands after its number in its address. */
    public String getSlug() {
        return Slug.of(title);
    }
}
