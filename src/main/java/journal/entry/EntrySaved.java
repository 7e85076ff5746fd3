package journal.entry;

import java.util.Set;

/**
 * A version of an entry is saved. Observers run in the same transaction.
 *
 * @param id the id of the entry
 * @param author the id of its author's account
 * @param version the version
 * @param pictures the names of those that it shows
 */
public record EntrySaved(long id, long author, int version, Set<String> pictures) {
    public EntrySaved {
        pictures = Set.copyOf(pictures);
    }

    /** What an entry is from now on. */
    public static EntrySaved of(Entry entry) {
        return new EntrySaved(entry.getId(), entry.getAuthor().getId(), entry.getVersion(), entry.getPictures());
    }
}
