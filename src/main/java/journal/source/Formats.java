package journal.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All formats, in the order in which they are asked whether files are theirs: those that nothing else can be come first. */
public final class Formats {
    private static final List<Format> ALL = List.of(new JournalFormat(), new DayOneJson(), new DayOneClassic(), new Ghost(),
            new StandardNotes(),
            new GoogleKeep(), new Journey(), new JrnlJson(), new FacebookFormat(), new Enex(), new WordPressFormat(), new BloggerFormat(),
            new LiveJournalFormat(), new Diaro(), new Joplin(), new Substack(), new Medium(), new AppleJournal(), new MovableTypeFormat(),
            new RedNotebook(), new OrgJournal(), new JrnlYaml(), new ObsidianVault(), new SitePosts(), new DayOnePlain(), new JrnlText(),
            new PlainFiles());

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
