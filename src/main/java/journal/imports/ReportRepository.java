package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journal.database.Sql;

/** The reports of imports. Each run has its own: a look at the files, and the work that follows it. */
@ApplicationScoped
public class ReportRepository {
    /** The most lines that a report shows. All are counted. */
    public static final int LINES_MAX = 1_000;

    /** The two runs over files. */
    enum Run {
        /** Nothing is stored. */
        LOOK,
        /** Entries are stored. */
        WORK
    }

    @PersistenceContext EntityManager em;

    /** Adds what a run has found, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long job, Run run, Report found) {
        found.counts().forEach((kind, number) -> count(job, run, kind, number));
        long next = number(job, run);
        for (Report.Line line : found.lines()) {
            if (next == LINES_MAX) {
                break;
            }
            Sql.of("INSERT INTO import_line (import_id, run, number, kind, place) VALUES (?, ?, ?, ?, ?)", job, run.name(), next++,
                    line.kind(), line.place()).execute(em);
        }
    }

    /** Removes what a run has found that did not come to its end, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(long job, Run run) {
        Sql.of("DELETE FROM import_count WHERE import_id = ? AND run = ?", job, run.name()).execute(em);
        Sql.of("DELETE FROM import_line WHERE import_id = ? AND run = ?", job, run.name()).execute(em);
    }

    /** How many there are of each kind, by the end of its message's key. */
    @Transactional
    public Map<String, Long> counts(long job, Run run) {
        Map<String, Long> counts = new TreeMap<>();
        Sql.of("SELECT kind, number FROM import_count WHERE import_id = ? AND run = ?", job, run.name()).rows(em)
                .forEach(row -> counts.put(row[0].toString(), Sql.number(row[1])));
        return counts;
    }

    /** The lines of a report. */
    @Transactional
    public List<Report.Line> lines(long job, Run run) {
        return Sql.of("SELECT kind, place FROM import_line WHERE import_id = ? AND run = ? ORDER BY number", job, run.name()).rows(em)
                .stream().map(row -> new Report.Line(row[0].toString(), row[1].toString())).toList();
    }

    private void count(long job, Run run, String kind, int number) {
        if (Sql.of("UPDATE import_count SET number = number + ? WHERE import_id = ? AND run = ? AND kind = ?", number, job, run.name(),
                kind)
                .execute(em) == 0) {
            Sql.of("INSERT INTO import_count (import_id, run, kind, number) VALUES (?, ?, ?, ?)", job, run.name(), kind, number)
                    .execute(em);
        }
    }

    private long number(long job, Run run) {
        return Sql.of("SELECT COALESCE(MAX(number), -1) + 1 FROM import_line WHERE import_id = ? AND run = ?", job, run.name()).numbers(em)
                .get(0);
    }
}
