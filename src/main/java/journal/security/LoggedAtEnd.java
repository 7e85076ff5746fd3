package journal.security;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Writes what happened to the log when its transaction has succeeded: one that is rolled back, or made again, has told nothing. */
record LoggedAtEnd(Happening happening, Origin origin) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // the row is there
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            EventLine.write(happening, origin);
        }
    }
}
