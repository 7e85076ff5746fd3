package journal.trash;

import java.time.Instant;

/** What lets go for good of things that nobody has wanted back for as long as the setting says: {@link TrashCollection} sees to it. */
public interface Purgeable {
    /**
     * Lets things go that have been waiting since before the moment, a bounded number of them.
     *
     * @return whether there may be more
     */
    boolean empty(Instant before);
}
