package journal.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in Markdown that lies in a file among others: its links and images to files get one address for each file. */
final class LinkedText {
    /** The longest text whose links are looked for: many times as long as an entry may be. */
    static final int LENGTH_MAX = 1_000_000; // characters
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*");
    private static final Pattern UNSAFE = Pattern.compile("[\\s()<>%\\[\\]\"'\\\\#?]");

    private final FileTree tree;
    private final String file;
    private final SourceEntry entry;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /**
     * A text.
     *
     * @param file the file in which it lies
     * @param entry what becomes of it; it is told its pictures
     */
    LinkedText(FileTree tree, String file, SourceEntry entry) {
        this.tree = tree;
        this.file = file;
        this.entry = entry;
    }

    /** The address of a file in all texts. */
    static String address(String file) {
        return UNSAFE.matcher(file).replaceAll(letter -> "%" + String.format(Locale.ROOT, "%02X", (int) letter.group().charAt(0)));
    }

    /** What it cannot say. */
    Set<Lost> lost() {
        return lost;
    }

    /** The text, with addresses of files. */
    String of(String markdown) {
        return MarkdownLinks.changed(markdown, this::changed);
    }

    /** A link or an image to the file that a path means. */
    MarkdownLinks.Link changed(MarkdownLinks.Link link) {
        if (link.destination().isEmpty() || ELSEWHERE.matcher(link.destination()).matches()) {
            return link;
        }
        String path = link.destination().replaceFirst("[?#].*", "");
        Optional<String> found = tree.find(file, path).or(() -> tree.find(file, decoded(path)));
        if (found.isPresent()) {
            return toFile(link, found.get());
        } else if (link.isImage()) {
            show(link.destination(), "");
        }
        return link;
    }

    private MarkdownLinks.Link toFile(MarkdownLinks.Link link, String name) {
        FilePath path = FilePath.of(name);
        if (path.isPicture()) {
            tree.use(name);
            show(address(name), name);
            return link.to(address(name)).image();
        } else if (path.is("md", "markdown", "txt", "html", "htm", "org")) {
            return link.to(address(name));
        }
        tree.use(name);
        lost.add(Lost.FILE);
        return link.mark();
    }

    /** Tells the entry a picture, once. */
    void show(String reference, String name) {
        if (entry.pictures().stream().noneMatch(picture -> picture.reference().equals(reference))) {
            entry.showing(reference, name);
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
