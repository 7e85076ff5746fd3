package journal.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of an archive, found by the address that a text has for them: the longest common end of both paths decides. */
final class FilesByAddress {
    private static final Pattern SMALLER = Pattern.compile("(?:-\\d{1,5}x\\d{1,5}|-scaled)(?=\\.\\w{1,5}$)"); // WordPress's smaller copies

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> names;

    FilesByAddress(SourceFiles files) {
        names = files.names();
        for (String name : names) {
            if (!new FileName(name).isOfSystem()) {
                byName.computeIfAbsent(last(lower(name)), any -> new ArrayList<>(1)).add(name);
            }
        }
    }

    /** The file of an address, or of a larger copy of it, by its name and a folder; empty where there is none, or where several would do. */
    String find(String address) {
        return used(path(address), false);
    }

    /** The same by its name alone, for a program that puts all files in folders of its own. */
    String findByName(String address) {
        return used(path(address), true);
    }

    /** The address of the picture as it was uploaded, for that of a smaller copy. Sites have moved from HTTP to HTTPS: it begins with the host. */
    static String largest(String address) {
        String path = path(address);
        return SMALLER.matcher(path.substring(Math.max(0, path.indexOf("//")))).replaceFirst("");
    }

    /** Says of all files that nothing has used that they are none of the format's. */
    void tellRest(Collection<String> read, Reading reading) {
        Set<String> known = new HashSet<>(read);
        for (String name : names) {
            if (!used.contains(name) && !known.contains(name) && !new FileName(name).isOfSystem()) {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }

    private String used(String path, boolean byName) {
        String file = closest(path, byName);
        if (file.isEmpty()) {
            file = closest(largest(path), byName);
        }
        if (!file.isEmpty()) {
            used.add(file);
        }
        return file;
    }

    private String closest(String path, boolean byName) {
        String found = "";
        int longest = 0;
        for (String name : byName(path)) {
            int common = common(lower(name), path);
            if (common == longest) {
                found = ""; // several, and none is nearer
            } else if (common > longest) {
                boolean near = byName || common > last(path).length() || !name.contains("/");
                found = near ? name : "";
                longest = common;
            }
        }
        return found;
    }

    private List<String> byName(String path) {
        return byName.getOrDefault(last(path), List.of());
    }

    /** How many letters both have in common at the end, up to the last whole part of the path. */
    private static int common(String one, String other) {
        int length = 0;
        int parts = 0;
        while (length < one.length() && length < other.length()
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
            boolean whole = length == one.length() || length == other.length() || one.charAt(one.length() - length) == '/';
            parts = whole ? length : parts;
        }
        return parts;
    }

    private static String path(String address) {
        String path = address.split("[?#]", 2)[0];
        return lower(path.contains("%") ? decoded(path) : path);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException literal) {
            return path;
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
