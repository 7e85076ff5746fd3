package journal.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import journal.source.Lost;
import journal.source.Skipped;
import journal.web.Text;

/** What a run over files has found since it was stored last: how many of each kind, and where they stand. */
final class Report {
    /**
     * A line of the report.
     *
     * @param kind the end of its message's key
     * @param place where the record stands, in the words of its format
     */
    record Line(String kind, String place) {
    }

    /** Kinds of entries. The message is {@code import.kind.} with the name in small letters. */
    enum Kind {
        /** It is new. */
        ADDED,
        /** The source says something else than it said before. */
        UPDATED,
        /** It is a new draft. */
        DRAFT,
        /** It is here already. */
        SAME,
        /** It was here, and its author has deleted it. */
        GONE,
        /** It was public at its source. */
        PUBLIC,
        /** Its source does not say its zone. */
        ZONELESS,
        /** Its source has a day without a time. */
        DAY,
        /** Its source has no date. */
        DATELESS
    }

    private static final int PLACE_MAX = 150; // characters

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private String told = "";

    void count(Kind kind) {
        counts.merge("kind." + kind.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    void skip(String place, Skipped reason) {
        add("skipped." + reason.name().toLowerCase(Locale.ROOT), place);
        kinds.clear(); // two records may stand at one place
    }

    void lose(String place, Lost part) {
        add("lost." + part.name().toLowerCase(Locale.ROOT), place);
    }

    // a format and the text that is made of it may tell the same of a record
    private void add(String kind, String place) {
        if (!place.equals(told)) {
            told = place;
            kinds.clear();
        }
        if (kinds.add(kind)) {
            counts.merge(kind, 1, Integer::sum);
            if (lines.size() < ReportRepository.LINES_MAX) {
                lines.add(new Line(kind, Text.opening(Text.shown(place), PLACE_MAX)));
            }
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<Line> lines() {
        return lines;
    }

    void clear() {
        counts.clear();
        lines.clear();
    }
}
