package journal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journal.entry.ShownText;
import journal.web.Cut;
import journal.web.Text;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;

/** The part of each text with the most different matches together, as HTML with the matches marked; else the text's first words. */
final class Excerpts {
    private static final int WIDTH = 240; // UTF-16 units
    private static final int LEAD = 60; // of them before the first mark
    private static final int MOST = 500; // marks of a text that are compared

    /** A match in the text. */
    private record Mark(int begin, int end, BytesRef term) {
    }

    private final Query query;
    private final UnifiedHighlighter.Builder highlighters;

    Excerpts(SearchQuery query, WordAnalyzer words) {
        this.query = new LuceneQueries().marks(query);
        this.highlighters = UnifiedHighlighter.builderWithoutSearcher(words).withWeightMatches(false).withMaxLength(ShownText.BEGINNING_MAX)
                .withBreakIterator(WholeBreakIterator::new).withMaxNoHighlightPassages(0).withFormatter(new Marks());
    }

    /**
     * The excerpt of a text.
     *
     * @param language the tag of its language (BCP 47), empty where that is unknown
     */
    String of(String text, String language) {
        List<Mark> marks =
                marks(Text.beginning(text, ShownText.BEGINNING_MAX), Stem.of(language, text).map(Stem::field).collect(Collectors.toSet()));
        return marks.isEmpty() ? Text.html(Text.opening(text, WIDTH)) : excerpt(text, marks);
    }

    // in order: Lucene merges the matches of the exact words with those of their stems
    private List<Mark> marks(String text, Set<String> stems) {
        try {
            Object found = highlighters.withMaskedFieldsFunc(field -> stems).build()
                    .highlightWithoutSearcher(IndexedEntry.TEXT, query, text, 1);
            return found instanceof List<?> marks ? marks.stream().map(Mark.class::cast).toList() : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure); // of a text in memory
        }
    }

    private static String excerpt(String text, List<Mark> marks) {
        int begin = Cut.after(text, Math.max(0, best(marks) - LEAD), best(marks));
        int end = Cut.before(text, begin, begin + WIDTH);
        List<String> html = new ArrayList<>(List.of(begin > 0 ? "… " : ""));
        int at = begin;
        for (Mark mark : joined(marks)) {
            int from = Math.max(at, mark.begin());
            int to = Math.min(end, mark.end());
            if (from < to) {
                html.addAll(List.of(line(text, at, from), "<mark>", line(text, from, to), "</mark>"));
                at = to;
            }
        }
        html.addAll(List.of(line(text, at, end), end < text.length() ? " …" : ""));
        return String.join("", html);
    }

    // marks with nothing between them become one
    private static List<Mark> joined(List<Mark> marks) {
        var joined = new ArrayDeque<Mark>();
        for (Mark mark : marks) {
            Mark last = joined.peekLast();
            if (last != null && mark.begin() <= last.end()) {
                joined.removeLast();
                joined.add(new Mark(last.begin(), Math.max(last.end(), mark.end()), last.term()));
            } else {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }

    // the beginning of the mark that is followed by the most different ones within the width
    private static int best(List<Mark> marks) {
        int best = 0;
        int most = 0;
        int first = 0;
        for (Mark mark : marks) {
            if (mark.begin() < first) {
                continue;
            }
            Set<BytesRef> terms = new HashSet<>();
            marks.stream().filter(one -> one.begin() >= mark.begin() && one.end() <= mark.begin() + WIDTH - LEAD)
                    .forEach(one -> terms.add(one.term()));
            if (terms.size() > most) {
                most = terms.size();
                best = mark.begin();
            }
            first = mark.begin() + LEAD; // one so near to it has about the same around it
        }
        return most == 0 ? marks.get(0).begin() : best;
    }

    private static String line(String text, int begin, int end) {
        return Text.html(text.substring(begin, end).replaceAll("(?U)\\s+", " "));
    }

    /** Gives the marks themselves in place of a formatted text. */
    private static final class Marks extends PassageFormatter {
        @Override
        public List<Mark> format(Passage[] passages, String content) {
            List<Mark> marks = new ArrayList<>();
            for (Passage passage : passages) {
                for (int match = 0; match < Math.min(MOST, passage.getNumMatches()); match++) {
                    marks.add(new Mark(passage.getMatchStarts()[match], passage.getMatchEnds()[match],
                            BytesRef.deepCopyOf(passage.getMatchTerms()[match])));
                }
            }
            return marks;
        }
    }
}
