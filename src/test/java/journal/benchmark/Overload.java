package journal.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.Answer;

/** What the others notice when many ask for what takes work: pages that nobody has asked for before, and wrong passwords. */
final class Overload {
    private static final Logger LOG = Logger.getLogger(Overload.class.getName());
    private static final int READERS = 128;
    private static final int INTRUDERS = 16;
    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2006-01-01T00:00:00");
    private static final int HOURS = 20 * 365 * 24;
    private static final int PRIME = 7_919; // hours: the pages are far from each other

    private final Duration warmUp;
    private final Report report;
    private final AtomicInteger number = new AtomicInteger();

    Overload(Duration warmUp, Report report) {
        this.warmUp = warmUp;
        this.report = report;
    }

    /** Measures both. */
    void measure(int accounts, int entries) throws IOException, SQLException {
        report.paragraph("A reader asks for `/`, which is cached, every 20 ms, and others ask meanwhile, "
                + "each as soon as the answer before has come. Requests that were due while the reader waited count too. "
                + "The server is warm. Its limits are the defaults, but for those of one network and of one account.");
        try (var server = MeasuredServer.seeded(accounts, entries, Map.of())) {
            server.start();
            Usage.ofServer().awaitRest();
            warmUp(server);
            measure(server, READERS + " connections, pages of `/?before=` that nobody has asked for before", READERS, this::asksForAPage);
            measure(server, READERS + " connections, searches for words that nobody has searched for before", READERS, this::searches);
            measure(server, INTRUDERS + " connections, wrong passwords", INTRUDERS, this::tries);
            server.stop();
        }
    }

    private void warmUp(MeasuredServer server) throws IOException {
        long end = System.nanoTime() + warmUp.toNanos();
        try (Visitor visitor = server.visitor()) {
            while (System.nanoTime() < end) {
                visitor.opens("/");
                asksForAPage(visitor);
                searches(visitor);
            }
            tries(visitor);
        }
    }

    private void measure(MeasuredServer server, String name, int many, Crowd.Asking asking) throws IOException {
        var reader = new SteadyReader(server);
        report.paragraph("%s:", name);
        report.table("`/`", "answers, by status", "median, ms", "99th percentile, ms", "longest, ms", "memory then, MiB");
        row("before", reader.reads(CALM));
        Answers answers;
        try (var crowd = new Crowd(many, server, asking)) {
            answers = crowd.answers();
            row("during " + LOAD.toSeconds() + " s", reader.reads(LOAD));
        }
        LockSupport.parkNanos(CALM.toNanos());
        row(CALM.toSeconds() + " s after", reader.reads(CALM));
        report.end();
        report.table("answers to the others, by status", "median, ms", "99th percentile, ms", "longest, ms", "503 without `Retry-After`",
                "longest until a 503, ms");
        report.row(answers.statuses(), at(answers.times(), 0.5), at(answers.times(), 0.99), at(answers.times(), 1),
                String.valueOf(answers.silent()), at(answers.refusals(), 1));
        report.end();
        LOG.log(Level.INFO, "{0}: {1}", new Object[] {name, answers.statuses()});
    }

    private void row(String name, Answers answers) {
        Times times = answers.times();
        report.row(name, answers.statuses(), at(times, 0.5), at(times, 0.99), at(times, 1), Report.memory(Usage.ofServer().memory()));
    }

    private static String at(Times times, double part) {
        return times.count() == 0 ? "-" : Report.millis(times.millis(part));
    }

    private Answer asksForAPage(Visitor visitor) throws IOException {
        int next = number.incrementAndGet();
        return visitor.get("/?before=" + BEGIN.plusHours((long) next * PRIME % HOURS) + ":00-" + next);
    }

    private Answer searches(Visitor visitor) throws IOException {
        return visitor.get("/search?q=rain+-w" + number.incrementAndGet());
    }

    private Answer tries(Visitor visitor) throws IOException {
        visitor.forgets();
        return visitor.submits("/login", "username", Visitor.NAME, "password", "wrong " + number.incrementAndGet());
    }
}
