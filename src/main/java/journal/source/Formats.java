package journal.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All formats, in the order in which they are asked whether files are theirs: those that nothing else can be come first. */
public final class Formats {
    private static final List<Format> ALL = List.of(new JournalFormat(), new DayOneJson(), new Enex());

    private Formats() {
    }

    /** The format of these files; empty where it is none of ours. */
    public static Optional<Format> of(SourceFiles files) throws IOException {
        for (Format format : ALL) {
            if (format.fits(files)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return ALL.stream().map(Format::name).distinct().toList();
    }
}
