package journal.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What requests cost on the packaged server, with the settings of production and a seeded journal: {@code ./mvnw -Pbenchmark verify}. With
 * {@code -Dbenchmark.overload=true}: what a reader notices while many others ask for what takes work.
 */
public final class Benchmark {
    private static final Logger LOG = Logger.getLogger(Benchmark.class.getName());

    private Benchmark() {
    }

    /** Measures, as the properties {@code benchmark.*} say, and writes the report in the file {@code benchmark.report}. */
    public static void main(String... none) throws IOException, SQLException {
        int accounts = Integer.getInteger("benchmark.accounts", 20);
        int entries = Integer.getInteger("benchmark.entries", 1_000);
        Duration warmUp = seconds("benchmark.warm", 30);
        var report = new Report();
        report.paragraph("A journal of %d accounts and %d entries, in Derby. Java %s, %d cores, %s. JVM options: %s.", accounts, entries,
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                Optional.of(System.getProperty("test.jvm", "")).filter(options -> !options.isEmpty()).orElse("none"));

        if (Boolean.getBoolean("benchmark.overload")) {
            new Overload(warmUp, report).measure(accounts, entries);
        } else {
            var plan = new Cost.Plan(Integer.getInteger("benchmark.cold", 1_000), warmUp, seconds("benchmark.seconds", 10));
            new Costs(plan, report).measure(accounts, entries);
        }
        report.write(Path.of(System.getProperty("benchmark.report", "target/benchmark.md")));
        LOG.log(Level.INFO, "{0}", "\n\n" + report);
    }

    private static Duration seconds(String property, int otherwise) {
        return Duration.ofSeconds(Integer.getInteger(property, otherwise));
    }
}
