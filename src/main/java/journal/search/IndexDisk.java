package journal.search;

/**
 * The disk of this node's search index.
 *
 * @param used the bytes of the index
 * @param free the bytes that the server may still write there
 */
public record IndexDisk(long used, long free) {
}
