package journal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files that refer to each other, without those that systems add by themselves. */
final class FileTree {
    private final List<String> names;
    private final Set<String> paths;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    FileTree(SourceFiles files) {
        names = FileName.in(files).stream().map(FileName::path).toList();
        paths = new HashSet<>(names);
        for (String name : names) {
            byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(name);
        }
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** The names of the files, in order. */
    List<String> names() {
        return names;
    }

    /** The folder that all files are in, with a slash after it; empty where they are not in one. */
    String top() {
        String first = names.isEmpty() ? "" : names.get(0);
        String top = first.substring(0, first.indexOf('/') + 1);
        return names.stream().allMatch(name -> name.startsWith(top)) ? top : "";
    }

    /** Whether they are an archive of this journal. */
    boolean isOwn() {
        return paths.contains(top() + "manifest.json");
    }

    /**
     * The file that is meant by a path in another one: beside it, below the top, or anywhere where its name is written alone.
     *
     * @param from the file that has the path in it
     */
    Optional<String> find(String from, String path) {
        String beside = resolved(from.substring(0, from.lastIndexOf('/') + 1) + path);
        if (!path.startsWith("/") && paths.contains(beside)) {
            return Optional.of(beside);
        }
        String end = "/" + resolved(path);
        List<String> named = byName.getOrDefault(key(path), List.of());
        return named.stream().filter(name -> ("/" + name).endsWith(end)).min(Comparator.comparingInt(String::length))
                .or(() -> named.stream().min(Comparator.comparingInt(String::length)));
    }

    private static String resolved(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if ("..".equals(part)) {
                parts = parts.subList(0, Math.max(parts.size() - 1, 0));
            } else if (!part.isEmpty() && !".".equals(part)) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** Notes that an entry has this file. */
    void use(String name) {
        used.add(name);
    }

    /** Whether an entry has this file. */
    boolean isUsed(String name) {
        return used.contains(name);
    }
}
