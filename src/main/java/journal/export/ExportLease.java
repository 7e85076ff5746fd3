package journal.export;

/**
 * The right of a node to make an archive. It ends when another node takes the archive over.
 *
 * @param export the id of the archive
 * @param attempt the number of this attempt
 */
record ExportLease(long export, int attempt) {

    /** Another node makes it, or nobody wants it any more. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
