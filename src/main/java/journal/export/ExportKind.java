package journal.export;

import java.util.Optional;
import java.util.stream.Stream;

/** What an export is for. */
public enum ExportKind {
    /** A journal, or to keep: everything. */
    JOURNAL("journal"),
    /** Day One: the entries with their pictures. */
    DAY_ONE("day-one"),
    /** WordPress and other blogs: the entries, with links to their pictures. */
    WORDPRESS("wordpress"),
    /** Any browser: the entries with their pictures on one page. */
    PAGE("page");

    private final String file;

    ExportKind(String file) {
        this.file = file;
    }

    /** The kind of this name. */
    static Optional<ExportKind> of(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** How the name of its file begins. */
    String file() {
        return file;
    }
}
