package journal.entry;

import java.util.Set;

/**
 * A version of an entry is saved, in the transaction of whoever hears of it.
 *
 * @param id the number of the entry
 * @param author the number of its author's account
 * @param revision the number of the version
 * @param pictures the names of those that it shows
 */
public record EntrySaved(long id, long author, int revision, Set<String> pictures) {
    public EntrySaved {
        pictures = Set.copyOf(pictures);
    }

    static EntrySaved of(Entry entry) {
        return new EntrySaved(entry.getId(), entry.getAuthor().getId(), entry.getRevision(), entry.getPictures());
    }
}
