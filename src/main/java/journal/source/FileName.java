package journal.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a file in an archive.
 *
 * @param path the folders and the name, with slashes
 */
record FileName(String path) {
    private static final Set<String> OF_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** The names of all files, without those that a system adds by itself. */
    static List<FileName> in(SourceFiles files) {
        return files.names().stream().map(FileName::new).filter(name -> !name.isOfSystem()).toList();
    }

    /** The name without folders. */
    String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without folders and without extension. */
    String stem() {
        String last = last();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The extension in small letters, without its dot; empty where there is none. */
    String extension() {
        String last = last();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The name without folders as the destination of an image, without characters that Markdown or HTML give a meaning. */
    String reference() {
        return last().replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    /** Whether it is what systems and Git leave in archives. */
    boolean isOfSystem() {
        String name = last();
        return ("/" + path).contains("/__MACOSX/") || ("/" + path).contains("/.git/") || name.startsWith("._") || OF_SYSTEM.contains(name);
    }
}
