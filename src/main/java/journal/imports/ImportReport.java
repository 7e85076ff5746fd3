package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        /** How many there are of a kind of entries, such as {@code added}. */
        public long count(String kind) {
            return counts.getOrDefault("kind." + kind, 0L);
        }

        /** The kinds of what was left out. */
        public List<String> reasons() {
            return counts.keySet().stream().filter(kind -> !kind.startsWith("kind.")).toList();
        }
    }

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
