package journal.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** What changed from one text to another, word by word. */
public final class Difference {
    /** What became of a part. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }

    /** Some words that are the same in both texts, or in one of them only. */
    public record Part(Kind kind, String text) {
    }

    private Difference() {}

    /**
     * The parts in their order, a removed one before the added one in its place; none is empty. Without the added ones they are exactly the text
     * before, without the removed ones exactly the text after. Texts that have too little in common, or too much to compare, are partly or wholly
     * replaced: the time has a bound.
     */
    public static List<Part> between(String before, String after) {
        Tokens old = Tokens.words(before);
        Tokens young = Tokens.words(after);
        List<Part> parts = new ArrayList<>();
        int told = 0; // of the old text
        for (Edit edit : new BoundedDiff().diff(Tokens.COMPARATOR, old, young)) {
            add(parts, Kind.SAME, old.text(told, edit.getBeginA()));
            addChange(parts, old.text(edit.getBeginA(), edit.getEndA()), young.text(edit.getBeginB(), edit.getEndB()));
            told = edit.getEndA();
        }
        add(parts, Kind.SAME, old.text(told, old.size()));
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
