package journal.imports;

import java.util.List;

/** How far an import is. The message is {@code import.state.} with the name in small letters. */
public enum State {
    /** Its file is coming. */
    ARRIVING,
    /** It waits to be looked at, or is. */
    LOOKING,
    /** It was looked at, and waits for its owner. */
    LOOKED,
    /** Its entries are being stored. */
    WORKING,
    /** Its entries are stored. */
    DONE,
    /** The quota of its owner is full. It goes on when its owner says so. */
    FULL,
    /** Its files cannot be read as a whole. Nothing was stored. */
    REFUSED,
    /** It is being undone. */
    UNDOING,
    /** It was undone. */
    UNDONE;

    /** The states in which the file is kept. */
    static final List<State> WITH_FILE = List.of(ARRIVING, LOOKING, LOOKED, WORKING, FULL);

    /** Whether a node has work to do. */
    public boolean isBusy() {
        return this == LOOKING || this == WORKING || this == UNDOING;
    }

    /** Whether something was stored that can be undone. */
    public boolean isUndoable() {
        return this == DONE || this == FULL;
    }
}
