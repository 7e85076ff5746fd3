package journal.source;

import java.util.List;
import java.util.Set;

/** The files of which a format looks at the content: those with an ending that it uses or without one; a single file whatever its name. */
final class LikelyFiles {
    private LikelyFiles() {
    }

    /** Files with one of these endings, which have no dot. */
    static List<String> of(SourceFiles files, Set<String> endings) {
        List<String> names = files.names().stream().filter(name -> !new FileName(name).isOfSystem()).toList();
        return names.size() == 1 ? names : names.stream().filter(name -> endings.contains(FilePath.of(name).extension())).toList();
    }
}
