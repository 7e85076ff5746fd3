package journal.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import journal.benchmark.MeasuredServer.Start;

/** What each page costs, on a server that has just started and on one that is warm. */
final class Costs {
    private static final Logger LOG = Logger.getLogger(Costs.class.getName());

    private final Cost.Plan plan;
    private final Report report;
    private final List<Start> starts = new ArrayList<>();

    Costs(Cost.Plan plan, Report report) {
        this.plan = plan;
        this.report = report;
    }

    /** Measures them all, each page on a server that was started for it. */
    void measure(int accounts, int entries) throws IOException, SQLException {
        report.paragraph("Processor time of the server's process for each request, with its compiler and its garbage collector. "
                + "Each page has a server that was started for it, has sent `/` once and has come to rest. "
                + "Cold are its first %d requests (%d sign-ins); warm are those of %d s, after %d s of warm-up with the same page. "
                + "One connection is kept, and a request follows the answer before.",
                plan.cold(), Math.min(plan.cold(), Pages.SIGN_INS), plan.measured().toSeconds(), plan.warmUp().toSeconds());
        report.table("what", "cold: ms", "warm: ms", "warm: median time, ms", "99th percentile, ms", "memory then, MiB");
        hash();
        try (var server = MeasuredServer.seeded(accounts, entries, Map.of("JOURNAL_HASHES_WAITING", "1000"))) {
            var pages = new Pages(plan.cold());
            server.prepare(pages.ofTheJournal());
            measure(server, pages.bare());
            for (Page page : pages.ofTheJournal()) {
                measure(server, page);
            }
        }
        report.end();
        starts();
    }

    private void hash() throws IOException {
        Cost cost = Cost.of(() -> PasswordHash.of(Visitor.PASSWORD), Usage.own(), plan.withCold(Math.min(plan.cold(), Pages.SIGN_INS)));
        row("the hash of a password alone, " + PasswordHash.ITERATIONS + " iterations", cost, "-");
    }

    private void measure(MeasuredServer server, Page page) throws IOException {
        starts.add(server.start());
        Usage process = Usage.ofServer();
        try (Visitor visitor = server.visitor()) {
            Page.Cycle cycle = page.preparation().of(visitor);
            process.awaitRest();
            Cost cost = Cost.of(cycle, process, plan.withCold(page.cold()));
            row(page.name(), cost, Report.memory(process.memory()));
        }
        server.stop();
    }

    private void row(String name, Cost cost, String memory) {
        report.row(name, Report.millis(cost.cold()), Report.millis(cost.warm()), Report.millis(cost.times().millis(0.5)),
                Report.millis(cost.times().millis(0.99)), memory);
        LOG.log(Level.INFO, "{0}: {1} ms cold, {2} ms warm",
                new Object[] {name, Report.millis(cost.cold()), Report.millis(cost.warm())});
    }

    private void starts() {
        report.paragraph("From the start of the server to its first page, median of %d starts with compiled views:", starts.size());
        report.table("time, s", "processor time, s", "memory then, MiB");
        report.row(seconds(starts.stream().map(start -> start.time().toMillis())),
                seconds(starts.stream().map(start -> start.processorTime().toMillis())),
                String.valueOf(median(starts.stream().map(Start::memory))));
        report.end();
    }

    private static String seconds(Stream<Long> millis) {
        return Report.millis(median(millis) / 1e3);
    }

    private static long median(Stream<Long> all) {
        List<Long> sorted = all.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
