package journal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names in {@link SourceFiles}, by which the references of a text are found, without what a Mac adds to archives. */
final class FileNames {
    private static final int SAME_MAX = 1_000; // files of one name in different folders

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** The names of these files. */
    FileNames(SourceFiles files) {
        for (String name : files.names()) {
            if (!new FileName(name).isOfSystem()) {
                names.add(name);
                paths.putIfAbsent(name, name);
                bases.computeIfAbsent(lower(base(name)), same -> new ArrayList<>()).add(name);
                if (FilePath.of(name).isPicture()) {
                    stems.putIfAbsent(lower(stem(name)), name);
                }
            }
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name without its folders. */
    static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A name without its ending, with its folders. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    /** The folder of a file, with a slash at its end; empty at the top. */
    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** All names, in the order of the archive. */
    List<String> all() {
        return List.copyOf(names);
    }

    /** The names with one of these endings, such as {@code .json}, in capitals or not. */
    List<String> ending(String... endings) {
        return names.stream().filter(name -> endsWith(name, endings)).toList();
    }

    /** Whether a name has one of these endings, in capitals or not. */
    static boolean endsWith(String name, String... endings) {
        String lower = lower(name);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The file at a path: exactly there, a picture there with another ending, or of this name in any folder.
     *
     * @param path a path from the top of the archive, which may have {@code .} and {@code ..}
     */
    Optional<String> at(String path) {
        String plain = normal(path);
        String exact = paths.get(plain);
        String found = exact == null ? stems.get(lower(stem(plain))) : exact;
        return Optional.ofNullable(found).or(() -> named(plain).stream().findFirst());
    }

    /** The file whose path ends with this one, from a slash on. */
    Optional<String> below(String end) {
        return named(end).stream().limit(SAME_MAX).filter(name -> name.equals(end) || name.endsWith("/" + end)).findFirst();
    }

    private List<String> named(String path) {
        return bases.getOrDefault(lower(base(path)), List.of());
    }

    private static String normal(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
