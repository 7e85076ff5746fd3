package journal.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journal.diff.Merge;

/**
 * Two changes of the same version of an entry in one. The text and the tags have both changes, the readers are those whom both changes allow.
 * Of each other field it is what only one of them changed. Where both changed it, mine is taken, and the other value can be told.
 */
public final class ContentMerge {
    private final Optional<Content> base;
    private final Content mine;
    private final Content theirs;
    private final String author;
    private final Merge text;

    /**
     * A merge of two contents that began with the same one; nothing is known of a base that is gone.
     *
     * @param author the {@link Audience} of the author alone
     */
    public ContentMerge(Optional<Content> base, Content mine, Content theirs, String author) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.author = author;
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

    /** The merged content; in its text a conflict stands between lines with these labels. */
    public Content content(String mineLabel, String theirsLabel, String end) {
        return Content.merged(base, mine, theirs, text.text(mineLabel, theirsLabel, end))
                .tagged(MergedTags.of(base.map(Content::tags).orElse(""), mine.tags(), theirs.tags())).readBy(audience());
    }

    /** The other value of a field, where both changed it, each in another way. */
    <T> Optional<T> other(Function<Content, T> field) {
        T value = field.apply(theirs);
        boolean isConflict = !isUnchanged(field, mine) && !isUnchanged(field, theirs) && !value.equals(field.apply(mine));
        return Optional.of(value).filter(other -> isConflict);
    }

    /** What my change says. */
    Content mine() {
        return mine;
    }

    private boolean isUnchanged(Function<Content, ?> field, Content side) {
        return base.map(field).filter(field.apply(side)::equals).isPresent();
    }

    private String audience() {
        return other(Content::audience).map(other -> Audience.narrower(mine.audience(), other, author))
                .orElseGet(() -> Content.changed(base, mine, theirs, Content::audience));
    }
}
