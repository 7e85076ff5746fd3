package journal.api;

import journal.draft.Draft;

/**
 * A draft.
 *
 * @param key what it is called in its address; an entry that is created with it takes its place
 * @param publish the local time in its zone at which it is to be published by itself; empty where it waits for its author
 * @param entry the id of the entry that it changes; null for a new one
 * @param base the version of the entry that it began with; 0 for a new one
 * @param saved when it was saved last
 */
public record DraftJson(String key, ContentJson content, String publish, boolean scheduled, Long entry, int base, int saves,
        String saved) {
    static DraftJson of(Draft draft) {
        return new DraftJson(draft.getKey(), ContentJson.of(draft.fields()), draft.fields().publish(), draft.isScheduled(),
                draft.getEntryId(), draft.base(), draft.getSaves(), draft.getSavedAt().toString());
    }
}
