package journal.entry;

import java.time.Instant;

/**
 * A public entry, without its text.
 *
 * @param savedAt when its latest version was saved
 */
public record PublicEntry(Long id, String title, Instant savedAt) {
    /** The words after its id in its address. */
    public String getSlug() {
        return Slug.of(title);
    }
}
