package journal.entry;

import java.util.Set;

/** Who asks for an entry. */
enum Reader {
    ANONYMOUS(Set.of(ReaderGroup.EVERYBODY)), //
    STRANGER(Set.of(ReaderGroup.EVERYBODY, ReaderGroup.MEMBERS)), //
    FRIEND(Set.of(ReaderGroup.EVERYBODY, ReaderGroup.MEMBERS, ReaderGroup.A_CIRCLE)), //
    AUTHOR(Set.of(ReaderGroup.EVERYBODY, ReaderGroup.MEMBERS, ReaderGroup.A_CIRCLE, ReaderGroup.ITS_AUTHOR));

    private final Set<ReaderGroup> groups;

    Reader(Set<ReaderGroup> groups) {
        this.groups = groups;
    }

    /** The groups whose entries this reader may read. */
    Set<ReaderGroup> groups() {
        return groups;
    }

    boolean mayRead(ReaderGroup group) {
        return groups.contains(group);
    }
}
