package journal.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** The changes from one text to another, word by word. */
public final class Difference {
    /** The state of a part. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }

    /** Successive words that are in both texts, or in one of them only. */
    public record Part(Kind kind, String text) {
    }

    private Difference() {}

    /**
     * The parts in order, a removed part before the added part in its place; none is empty. Without the added parts they are exactly the text
     * before, without the removed parts exactly the text after. The time has a bound: texts with too little in common, or too much to compare,
     * count as replaced in part or as a whole.
     */
    public static List<Part> between(String before, String after) {
        Tokens old = Tokens.words(before);
        Tokens changed = Tokens.words(after);
        List<Part> parts = new ArrayList<>();
        int done = 0; // tokens of the old text
        for (Edit edit : new BoundedDiff().diff(Tokens.COMPARATOR, old, changed)) {
            add(parts, Kind.SAME, old.text(done, edit.getBeginA()));
            addChange(parts, old.text(edit.getBeginA(), edit.getEndA()), changed.text(edit.getBeginB(), edit.getEndB()));
            done = edit.getEndA();
        }
        add(parts, Kind.SAME, old.text(done, old.size()));
        return List.copyOf(parts);
    }

    private static void addChange(List<Part> parts, String removed, String added) {
        int spaces = sameSpacesAtTheEnd(removed, added);
        add(parts, Kind.REMOVED, removed.substring(0, removed.length() - spaces));
        add(parts, Kind.ADDED, added.substring(0, added.length() - spaces));
        add(parts, Kind.SAME, added.substring(added.length() - spaces));
    }

    private static int sameSpacesAtTheEnd(String removed, String added) {
        int spaces = 0;
        while (spaces < Math.min(removed.length(), added.length())) {
            char last = removed.charAt(removed.length() - 1 - spaces);
            if (last != added.charAt(added.length() - 1 - spaces) || !Tokens.isSpaces(String.valueOf(last))) {
                break;
            }
            spaces++;
        }
        return spaces;
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.kind() == kind) {
            parts.set(parts.size() - 1, new Part(kind, last.text() + text));
        } else if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
