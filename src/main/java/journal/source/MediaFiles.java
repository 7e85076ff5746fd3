package journal.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of an archive that records name by the last part of their paths, and which of them were named. */
final class MediaFiles {
    private final List<FileName> all;
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    MediaFiles(SourceFiles files) {
        all = FileName.in(files);
        for (FileName name : all) {
            paths.putIfAbsent(name.last().toLowerCase(Locale.ROOT), name.path());
        }
        for (FileName name : all) {
            paths.putIfAbsent(name.stem().toLowerCase(Locale.ROOT), name.path());
        }
    }

    /** The file of this name, with or without its extension, in any folder. */
    Optional<String> find(String name) {
        Optional<String> path = Optional.ofNullable(paths.get(name.toLowerCase(Locale.ROOT)));
        path.ifPresent(used::add);
        return path;
    }

    /** Notes that a file was read. */
    void use(FileName name) {
        used.add(name.path());
    }

    /** Tells of all files that no record has named. */
    void skipOthers(Reading reading) {
        for (FileName name : all) {
            if (!used.contains(name.path())) {
                reading.skip(name.path(), Skipped.OTHER_FILE);
            }
        }
    }
}
