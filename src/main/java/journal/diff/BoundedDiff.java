package journal.diff;

import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.SequenceComparator;

/** Finds what differs with a bounded number of comparisons: when they are used up, whatever is not yet compared counts as replaced. */
final class BoundedDiff {
    // they take about half a second, and suffice for a thousand changes scattered over ten thousand words
    private static final int COMPARISONS = 10_000_000;

    private BoundedDiff() {}

    /** The changes from one to the other, in their order; no two of them touch. */
    static List<Edit> between(Tokens before, Tokens after) {
        HistogramDiff histogram = new HistogramDiff();
        // what has nothing in common but its most frequent words reads better as replaced, and Myers' algorithm would recurse
        histogram.setFallbackAlgorithm(null);
        return histogram.diff(new Bounded(), before, after);
    }

    private static final class Bounded extends SequenceComparator<Tokens> {
        private int left = COMPARISONS;

        @Override
        public boolean equals(Tokens a, int atA, Tokens b, int atB) {
            return left > 0 && --left >= 0 && Tokens.COMPARATOR.equals(a, atA, b, atB);
        }

        @Override
        public int hash(Tokens tokens, int at) {
            return Tokens.COMPARATOR.hash(tokens, at);
        }
    }
}
