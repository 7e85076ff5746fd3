package journal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.Edit;

/** Two changes of one text in one: what only one of them changed is taken over, and where they collide both texts are kept. */
public final class Merge {
    /** Whose a part is: in a conflict mine comes first, then theirs. */
    public enum Kind {
        AGREED, MINE, THEIRS
    }

    /** Some whole lines, without the line break after the last one: empty where that side took the lines away. */
    public record Part(Kind kind, String text) {
    }

    private record Lines(Kind kind, StringBuilder text) { // each line with its line break, the last one too
    }

    private final List<Lines> parts = new ArrayList<>();

    private Merge(String base, String mine, String theirs) {
        // with a line break after the last line, too, no two lines can ever run together
        for (Region lines : regions(Tokens.lines(base + "\n"), Tokens.lines(mine + "\n"), Tokens.lines(theirs + "\n"))) {
            List<Region> words = lines.isConflict()
                    ? regions(Tokens.words(lines.base()), Tokens.words(lines.mine()), Tokens.words(lines.theirs()))
                    : List.of(lines);
            if (words.stream().anyMatch(Region::isConflict)) {
                addConflict(Tokens.lines(lines.mine()), Tokens.lines(lines.theirs()));
            } else {
                addAgreed(words.stream().map(Region::agreed).collect(Collectors.joining()));
            }
        }
    }

    /**
     * Merges line by line, and word by word where both changed the same lines in places that do not touch. Every word that a side added is in the
     * result, and what both changed in the same way is there once. Like {@link Difference}, the time has a bound, beyond which there are more
     * conflicts than need be.
     *
     * @param base what both sides started from
     */
    public static Merge of(String base, String mine, String theirs) {
        return new Merge(base, mine, theirs);
    }

    /** Whether both sides changed the same place, each in another way. */
    public boolean hasConflicts() {
        return parts.stream().anyMatch(part -> part.kind() != Kind.AGREED);
    }

    /** The parts in their order, for each conflict mine and theirs; without a conflict there is one, the merged text. */
    public List<Part> parts() {
        return parts.stream().map(part -> new Part(part.kind(), withoutLastBreak(part.text()))).toList();
    }

    /** The merged text: in a conflict my lines follow the first label, theirs the second, and the third closes it, each on a line of its own. */
    public String text(String mineLabel, String theirsLabel, String end) {
        StringBuilder text = new StringBuilder();
        for (Lines part : parts) {
            switch (part.kind()) {
                case AGREED -> text.append(part.text());
                case MINE -> text.append(mineLabel).append('\n').append(part.text());
                case THEIRS -> text.append(theirsLabel).append('\n').append(part.text()).append(end).append('\n');
            }
        }
        return withoutLastBreak(text);
    }

    /** The whole text in regions: those that neither side changed, and those that one or both did. */
    private static List<Region> regions(Tokens base, Tokens mine, Tokens theirs) {
        Side my = new Side(base, mine);
        Side their = new Side(base, theirs);
        List<Region> regions = new ArrayList<>();
        int at = 0;
        while (at < base.size() || my.changesAt(at) || their.changesAt(at)) {
            int begin = at;
            if (my.changesAt(at) || their.changesAt(at)) {
                while (my.changesAt(at) || their.changesAt(at)) { // changes that touch are one region
                    at = Math.max(my.pass(at), their.pass(at));
                }
            } else {
                at = Math.min(my.nextChange(), their.nextChange());
            }
            regions.add(new Region(base.text(begin, at), my.textTo(at), their.textTo(at)));
        }
        return regions;
    }

    private void addAgreed(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (parts.isEmpty() || parts.get(parts.size() - 1).kind() != Kind.AGREED) {
            parts.add(new Lines(Kind.AGREED, new StringBuilder()));
        }
        parts.get(parts.size() - 1).text().append(text);
    }

    private void addConflict(Tokens mine, Tokens theirs) {
        int most = Math.min(mine.size(), theirs.size());
        int begin = 0;
        while (begin < most && Tokens.COMPARATOR.equals(mine, begin, theirs, begin)) {
            begin++;
        }
        int after = 0;
        while (after < most - begin && Tokens.COMPARATOR.equals(mine, mine.size() - 1 - after, theirs, theirs.size() - 1 - after)) {
            after++;
        }
        addAgreed(mine.text(0, begin));
        parts.add(new Lines(Kind.MINE, new StringBuilder(mine.text(begin, mine.size() - after))));
        parts.add(new Lines(Kind.THEIRS, new StringBuilder(theirs.text(begin, theirs.size() - after))));
        addAgreed(mine.text(mine.size() - after, mine.size()));
    }

    private static String withoutLastBreak(CharSequence lines) {
        return lines.isEmpty() ? "" : lines.subSequence(0, lines.length() - 1).toString();
    }

    /** A stretch of the three texts. */
    private record Region(String base, String mine, String theirs) {
        boolean isConflict() {
            return !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
        }

        String agreed() {
            return mine.equals(base) ? theirs : mine;
        }
    }

    /** One side's way through its changes: positions are those in the base. */
    private static final class Side {
        private final Tokens tokens;
        private final int baseSize;
        private final List<Edit> edits;
        private int next; // the first change not passed
        private int told; // of this side's own tokens

        Side(Tokens base, Tokens tokens) {
            this.tokens = tokens;
            this.baseSize = base.size();
            this.edits = BoundedDiff.between(base, tokens);
        }

        int nextChange() {
            return next < edits.size() ? edits.get(next).getBeginA() : baseSize;
        }

        boolean changesAt(int at) {
            return next < edits.size() && edits.get(next).getBeginA() <= at;
        }

        /** Passes the changes that begin at or before this position; answers where the last one ends, or the position when that is further on. */
        int pass(int at) {
            int end = at;
            for (; changesAt(end); next++) {
                end = Math.max(end, edits.get(next).getEndA());
            }
            return end;
        }

        /** This side's text from where it was last told to this position, which is in no change that is not passed. */
        String textTo(int at) {
            int begin = told;
            Edit last = next == 0 ? new Edit(0, 0) : edits.get(next - 1);
            told = at + last.getEndB() - last.getEndA();
            return tokens.text(begin, told);
        }
    }
}
