package journal.source;

/**
 * A picture that the text of an entry shows.
 *
 * @param reference the destination of the image in the text, letter by letter as {@link SourceText} has it
 * @param file the name of its file in {@link SourceFiles}; empty where the files do not have it
 */
public record SourcePicture(String reference, String file) {
}
