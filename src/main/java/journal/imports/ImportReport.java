package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journal.imports.ReportRepository.Run;

/** The report of an import, as its page shows it: what was found, and what was done of it. */
@ApplicationScoped
public class ImportReport {
    /**
     * What a run has found.
     *
     * @param counts how many of each kind, by the end of the key of its message
     * @param lines where they stand, by the same
     */
    public record Shown(Map<String, Long> counts, Map<String, List<String>> lines) {
        /** Copies both, in the order of their keys. */
        public Shown {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
            lines = Map.copyOf(lines);
        }

        /** How many there are of a kind of entries, such as {@code added}. */
        public long count(String kind) {
            return counts.getOrDefault("kind." + kind, 0L);
        }

        /** How many entries and drafts are stored or changed. */
        public long works() {
            return count("added") + count("updated") + count("draft");
        }

        /** The reasons for which records became no entries. */
        public List<String> skipped() {
            return ends(SKIPPED);
        }

        /** The parts of entries that are left out. */
        public List<String> lost() {
            return ends(LOST);
        }

        /** How many records became no entries for a reason. */
        public long skips(String reason) {
            return counts.get(SKIPPED + reason);
        }

        /** Of how many entries a part is left out. */
        public long losses(String part) {
            return counts.get(LOST + part);
        }

        /** Where records stand that became no entries for a reason: the first of them. */
        public List<String> placesOfSkips(String reason) {
            return lines.getOrDefault(SKIPPED + reason, List.of());
        }

        /** Where entries stand of which a part is left out: the first of them. */
        public List<String> placesOfLosses(String part) {
            return lines.getOrDefault(LOST + part, List.of());
        }

        private List<String> ends(String beginning) {
            return counts.keySet().stream().filter(kind -> kind.startsWith(beginning)).map(kind -> kind.substring(beginning.length()))
                    .toList();
        }
    }

    private static final String SKIPPED = "skipped.";
    private static final String LOST = "lost.";

    @Inject ReportRepository reports;

    /** The report on the work, where it has begun, and else on the look before it. */
    Shown of(Import job) {
        Run run = job.getState() == State.LOOKING || job.getState() == State.LOOKED ? Run.LOOK : Run.WORK;
        Map<String, List<String>> lines = new TreeMap<>();
        reports.lines(job.getId(), run)
                .forEach(line -> lines.merge(line.kind(), List.of(line.place()), ImportReport::joined));
        return new Shown(reports.counts(job.getId(), run), lines);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
