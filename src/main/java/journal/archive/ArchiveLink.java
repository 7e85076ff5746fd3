package journal.archive;

/**
 * A link to some time of the archive.
 *
 * @param name what people call that time
 */
public record ArchiveLink(String path, String name) {
}
