package journal.archive;

/**
 * A link to a period of the archive.
 *
 * @param path the path of its page
 * @param name the period in the language of the page
 */
public record ArchiveLink(String path, String name) {
}
