package journal.trash;

import java.time.Instant;

/** Something with rows that are deleted for good after the time that the setting says. {@link TrashPurge} calls it. */
public interface Purgeable {
    /**
     * Deletes a bounded number of rows that have been waiting since before the moment.
     *
     * @return whether there may be more
     */
    boolean empty(Instant before);
}
