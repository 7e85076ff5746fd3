package journal.entry;

import java.util.List;
import java.util.Optional;
import journal.diff.Merge;

/**
 * Two changes of the same version of an entry in one: of each field what only one of them changed, of the text both changes. Where both
 * changed the title, mine is taken, and the other one can be told.
 */
public final class ContentMerge {
    private final Optional<Content> base;
    private final Content mine;
    private final Content theirs;
    private final Merge text;

    /** A merge of two contents that began with the same one; nothing is known of a base that is gone. */
    public ContentMerge(Optional<Content> base, Content mine, Content theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.text = Merge.of(base.map(Content::text).orElse(""), mine.text(), theirs.text());
    }

    /** The parts of the text in their order. */
    public List<Merge.Part> parts() {
        return text.parts();
    }

    /** Whether both changed the same place of the text, each in another way. */
    public boolean hasConflicts() {
        return text.hasConflicts();
    }

    /** The other title, where both changed it, each in another way. */
    public Optional<String> otherTitle() {
        boolean isTheirsUnchanged = base.filter(before -> before.title().equals(theirs.title())).isPresent();
        return Optional.of(theirs.title()).filter(title -> !isTheirsUnchanged && !title.equals(merged("").title()));
    }

    /** The merged content; in its text a conflict stands between lines with these labels. */
    public Content content(String mineLabel, String theirsLabel, String end) {
        return merged(text.text(mineLabel, theirsLabel, end));
    }

    private Content merged(String newText) {
        return Content.merged(base, mine, theirs, newText);
    }
}
