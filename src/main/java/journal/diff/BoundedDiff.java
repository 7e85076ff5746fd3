package journal.diff;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** JGit's histogram diff with a bounded number of comparisons: when they are used up, the tokens not yet compared count as replaced. */
final class BoundedDiff extends DiffAlgorithm {
    // they take about half a second, and suffice for a thousand changes scattered over ten thousand words
    private static final int COMPARISONS = 10_000_000;
    private static final HistogramDiff HISTOGRAM = new HistogramDiff();

    static {
        // texts with only their most frequent words in common read better as replaced, and Myers' algorithm would recurse
        HISTOGRAM.setFallbackAlgorithm(null);
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> comparator, S before, S after) {
        return HISTOGRAM.diffNonCommon(new Bounded<S>(comparator), before, after);
    }

    private static final class Bounded<S extends Sequence> extends SequenceComparator<S> {
        private final SequenceComparator<? super S> comparator;
        private int left = COMPARISONS;

        Bounded(SequenceComparator<? super S> comparator) {
            this.comparator = comparator;
        }

        @Override
        public boolean equals(S a, int atA, S b, int atB) {
            return left > 0 && --left >= 0 && comparator.equals(a, atA, b, atB);
        }

        @Override
        public int hash(S sequence, int at) {
            return comparator.hash(sequence, at);
        }
    }
}
