package journal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journal.Answer;
import journal.Server;
import journal.entry.Seeding;

/** The journal as it runs in production, with a seeded database. */
final class MeasuredServer implements AutoCloseable {
    private static final String NAME = "benchmark";
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z"); // of the entries
    private static final String ENDED = "XJ015"; // what Derby says when it has ended
    // everybody comes from one network, and has one account: what is measured is work, and not how it is refused
    private static final Map<String, String> SETTINGS = Map.of("JOURNAL_PASSWORD_ITERATIONS", String.valueOf(PasswordHash.ITERATIONS),
            "JOURNAL_SIGNIN_TRIES", "1000000", "JOURNAL_SIGNIN_NETWORK_TRIES", "1000000", "JOURNAL_REGISTRATIONS", "1000000",
            "JOURNAL_WRITES", "1000000", "JAVA_HOME", System.getProperty("java.home"));

    /**
     * A start that has ended with the first page.
     *
     * @param time from the command to the page
     * @param processorTime what the server used meanwhile
     * @param memory what it had resident then, in MiB
     */
    record Start(Duration time, Duration processorTime, long memory) {
    }

    private final Server server;

    private MeasuredServer(Server server) {
        this.server = server;
    }

    /**
     * A server that has never run.
     *
     * @param settings beside the defaults, and beside wide limits of one network and of one account
     */
    static MeasuredServer seeded(int accounts, int entries, Map<String, String> settings) throws IOException, SQLException {
        Map<String, String> all = new TreeMap<>(SETTINGS);
        all.putAll(settings);
        var server = Server.named(NAME, all).empty();
        Files.createDirectories(Path.of(server.data()));
        var seeding = new Seeding("jdbc:derby:" + server.data() + "/derby;create=true", 1);
        seeding.accounts(accounts, PasswordHash.of(Visitor.PASSWORD));
        seeding.entries(entries, UNTIL);
        endDerby();
        return new MeasuredServer(server);
    }

    /** Lets it run once and opens each of these pages, which compiles its view. Then puts the bare servlet beside the journal. */
    void prepare(List<Page> pages) throws IOException {
        start();
        Usage.ofServer().awaitRest(); // the search index is made
        for (Page page : pages) {
            try (Visitor visitor = visitor()) {
                page.preparation().of(visitor).run();
            }
        }
        Answer main;
        try (Visitor visitor = visitor()) {
            main = visitor.opens("/");
        }
        stop();
        BareApplication.install(main, server.directory());
    }

    /** Starts it and opens the first page. */
    Start start() throws IOException {
        long begin = System.nanoTime();
        server.start();
        try (Visitor visitor = visitor()) {
            visitor.opens("/");
        }
        var time = Duration.ofNanos(System.nanoTime() - begin);
        Usage process = Usage.ofServer();
        return new Start(time, process.processorTime(), process.memory().orElse(0L));
    }

    /** Stops it as an administrator does. */
    void stop() {
        server.stop();
    }

    /** Somebody whom it does not know. */
    Visitor visitor() {
        return new Visitor(server.url());
    }

    @Override
    public void close() {
        server.close();
    }

    // so that the server may open the database
    private static void endDerby() throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException ended) {
            if (!ENDED.equals(ended.getSQLState())) {
                throw ended;
            }
        }
    }
}
