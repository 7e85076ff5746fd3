package journal.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of which a format looks at the content: those with an ending that it uses or without one; a single file whatever its name. */
final class LikelyFiles {
    private LikelyFiles() {
    }

    /** Files with one of these endings, which have no dot. */
    static List<String> of(SourceFiles files, Set<String> endings) {
        List<String> names = files.names().stream().filter(name -> !new FileName(name).isOfSystem()).toList();
        return names.size() == 1 ? names : names.stream().filter(name -> endings.contains(ending(name))).toList();
    }

    /** What follows the last dot of the name, in small letters; empty without a dot. */
    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }
}
