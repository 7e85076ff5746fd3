package journal.api;

import journal.entry.EntryVersion;

/**
 * A version of an entry.
 *
 * @param saved when it was saved
 * @param author who has saved it; null where it is a former member
 */
public record VersionJson(int number, ContentJson content, String saved, AuthorJson author) {
    static VersionJson of(EntryVersion version) {
        return new VersionJson(version.getNumber(), ContentJson.of(version.content()), version.getSavedAt().toString(),
                AuthorJson.of(version.getSavedBy()));
    }
}
