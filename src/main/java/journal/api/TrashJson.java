package journal.api;

import journal.entry.Entry;

/**
 * An entry in the trash.
 *
 * @param deleted since when it is there
 * @param removed whether an administrator has put it there: then it cannot be restored
 */
public record TrashJson(long id, ContentJson content, int version, String deleted, boolean removed) {
    static TrashJson of(Entry entry) {
        return new TrashJson(entry.getId(), ContentJson.of(entry.content()), entry.getVersion(), entry.getDeletedAt().toString(),
                entry.isRemoved());
    }
}
