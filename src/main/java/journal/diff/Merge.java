package journal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;

/** A three-way merge of a text: a change of one side is applied, and where both sides changed the same place both texts are kept. */
public final class Merge {
    /** The side that a part comes from: in a conflict mine comes first, then theirs. */
    public enum Kind {
        AGREED, MINE, THEIRS
    }

    /** Whole lines, without the line break after the last one: empty if that side removed the lines. */
    public record Part(Kind kind, String text) {
    }

    private record Lines(Kind kind, StringBuilder text) { // each line with its line break, the last one too
    }

    private final List<Lines> parts = new ArrayList<>();

    private Merge(String base, String mine, String theirs) {
        // with a line break after the last line, too, no two lines can run together
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
     * Merges line by line, and word by word where both sides changed the same lines in places that do not touch. Every word that a side added is
     * in the result. A change that both sides made in the same way is there once. As in {@link Difference}, the time has a bound; beyond it
     * there are more conflicts than necessary.
     *
     * @param base the text that both sides started from
     */
    public static Merge of(String base, String mine, String theirs) {
        return new Merge(base, mine, theirs);
    }

    /** Whether both sides changed the same place in different ways. */
    public boolean hasConflicts() {
        return parts.stream().anyMatch(part -> part.kind() != Kind.AGREED);
    }

    /** The parts in order, for each conflict mine and theirs. Without a conflict the only part is the merged text. */
    public List<Part> parts() {
        return parts.stream().map(part -> new Part(part.kind(), withoutLastBreak(part.text()))).toList();
    }

    /** The merged text. In a conflict the first label precedes my lines, the second theirs, and the third ends it, each on its own line. */
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

    /** The whole text in regions, in order: those that at most one side changed, and those that both did. */
    private static List<Region> regions(Tokens base, Tokens mine, Tokens theirs) {
        List<Tokens> sides = List.of(base, mine, theirs);
        List<Region> regions = new ArrayList<>();
        String baseText = "";
        String mineText = "";
        for (MergeChunk chunk : new MergeAlgorithm(new BoundedDiff()).merge(new WithBase(base), base, mine, theirs)) {
            String text = sides.get(chunk.getSequenceIndex()).text(chunk.getBegin(), chunk.getEnd());
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> regions.add(new Region(text, text, text));
                case FIRST_CONFLICTING_RANGE -> mineText = text;
                case BASE_CONFLICTING_RANGE -> baseText = text;
                case NEXT_CONFLICTING_RANGE -> regions.add(new Region(baseText, mineText, text));
            }
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

    /**
     * Compares the tokens of a side with those of the base, and never with those of the other side. Else JGit would shorten the two sides of a
     * conflict by their common lines, but not the base, and the words could no longer be merged.
     */
    private static final class WithBase extends SequenceComparator<Tokens> {
        private final Tokens base;

        WithBase(Tokens base) {
            this.base = base;
        }

        @Override
        public boolean equals(Tokens a, int atA, Tokens b, int atB) {
            return (a == b || a == base || b == base) && Tokens.COMPARATOR.equals(a, atA, b, atB);
        }

        @Override
        public int hash(Tokens tokens, int at) {
            return Tokens.COMPARATOR.hash(tokens, at);
        }
    }
}
