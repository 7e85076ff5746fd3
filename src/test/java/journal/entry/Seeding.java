package journal.entry;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journal.account.RolesColumn;
import journal.account.Username;
import journal.database.InstantColumn;
import journal.database.LocalDateTimeColumn;
import journal.markdown.Markdown;
import journal.setting.ContentLimits;
import journal.setting.Role;
import journal.web.Text;
import org.flywaydb.core.Flyway;

/**
 * Fills a journal with accounts and entries for development and benchmarks: {@code ./mvnw -Pseed process-test-classes}. The same numbers
 * give the same rows, those that the application would have written.
 */
public final class Seeding {
    private static final System.Logger LOG = System.getLogger(Seeding.class.getName());
    private static final int ID_PREFIX = 8;
    private static final int TAGS = 4;
    private static final int BACKDATED = 10; // one in so many
    private static final int HOURS = 5_000;
    private static final int LARGE_PRIME = 1_000_003;
    private static final Duration SPAN = Duration.ofDays(20 * 365);
    private static final int MICROS_A_SECOND = 1_000_000;
    private static final List<ZoneId> ZONES = List.of("UTC", "Europe/Lisbon", "Europe/Berlin", "America/New_York", "America/Sao_Paulo",
            "Asia/Tokyo", "Africa/Cairo", "Pacific/Auckland").stream().map(ZoneId::of).toList();
    private static final InstantColumn MOMENTS = new InstantColumn();
    private static final List<String> CONTENT = List.of("title VARCHAR(400)", "text VARCHAR(32672)", "format VARCHAR(20)",
            "language VARCHAR(35)", "tags VARCHAR(2200)", "dated_at BIGINT", "zone VARCHAR(60)", "audience VARCHAR(40)");
    private static final Table ACCOUNT = new Table("account", List.of("id BIGINT", "username VARCHAR(60)", "username_key VARCHAR(200)",
            "password_hash VARCHAR(512)", "roles VARCHAR(100)", "security_version INTEGER", "created_at BIGINT", "version INTEGER"));
    private static final Table ENTRY = new Table("entry", columns(CONTENT, "id BIGINT", "author_id BIGINT", "html VARCHAR(32672)",
            "revision INTEGER", "submission_key CHAR(36)", "created_at BIGINT", "local_at BIGINT", "month_day SMALLINT",
            "version INTEGER", "bytes BIGINT"));
    private static final Table VERSION = new Table("entry_version",
            columns(CONTENT, "id BIGINT", "entry_id BIGINT", "number INTEGER", "saved_by BIGINT", "saved_at BIGINT"));
    private static final Table TAG = new Table("entry_tag",
            List.of("entry_id BIGINT", "tag VARCHAR(200)", "audience VARCHAR(40)", "local_at BIGINT"));

    private interface Work {
        void run() throws SQLException;
    }

    /** An entry with what is to be said of it beside its content. */
    private record Seeded(long id, long author, Writings.Writing writing, String audience, ZoneId zone, Instant created, Instant dated,
            LocalDateTime local, String key) {
        Object[] entry() {
            return row(id, author, writing.html("note-" + key.substring(0, ID_PREFIX) + '-'), 1, key, micros(created),
                    LocalDateTimeColumn.micros(local), EntryLists.column(MonthDay.from(local)), 1,
                    bytes());
        }

        Object[] version(long number) {
            return row(number, id, 1, author, micros(created));
        }

        Stream<Object[]> tags() {
            return Tags.of(writing.tags()).stream()
                    .map(tag -> new Object[] {id, Tags.key(tag), audience, LocalDateTimeColumn.micros(local)});
        }

        private long bytes() {
            return (long) Text.bytes(writing.title()) + Text.bytes(writing.text()) + Text.bytes(writing.tags());
        }

        private Object[] row(Object... others) {
            var row = new ArrayList<Object>(List.of(writing.title(), writing.text(), writing.isPlain() ? Content.PLAIN : Content.MARKDOWN,
                    writing.language(), writing.tags(), micros(dated), zone.getId(), audience));
            row.set(TAGS, writing.tags().isEmpty() ? null : writing.tags());
            row.addAll(Arrays.asList(others));
            return row.toArray();
        }

        private static long micros(Instant moment) {
            return MOMENTS.convertToDatabaseColumn(moment);
        }
    }

    private final String url;
    private final long seed;
    private final Writings writings;

    /** Makes rows that depend on this number alone, in the database with this JDBC URL, and brings that to the schema of the journal. */
    public Seeding(String url, long seed) {
        this.url = url;
        this.seed = seed;
        this.writings = new Writings(new Markdown(ContentLimits.DEFAULT), seed);
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/" + url.split(":")[1]).load().migrate();
    }

    /** Fills the database at {@code seed.url} with {@code seed.accounts}, whose passwords have {@code seed.hash}, and {@code seed.entries}. */
    public static void main(String... none) throws SQLException {
        var seeding = new Seeding(System.getProperty("seed.url"), Long.getLong("seed.number", 1));
        int entries = Integer.getInteger("seed.entries", 20_000);
        long begin = System.nanoTime();

        seeding.accounts(Integer.getInteger("seed.accounts", 100), System.getProperty("seed.hash", ""));
        seeding.entries(entries, Instant.parse(System.getProperty("seed.until", "2026-01-01T00:00:00Z")));

        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3;
        LOG.log(Level.INFO, "{0} entries in {1} s, {2} a second", entries, seconds, Math.round(entries / seconds));
    }

    /** Adds so many authors, with one password hash; with an empty one nobody can sign in. */
    public void accounts(int many, String hash) throws SQLException {
        long first = next(ACCOUNT);
        String roles = new RolesColumn().convertToDatabaseColumn(Set.of(Role.AUTHOR));
        insert(ACCOUNT, LongStream.range(first, first + many).mapToObj(id -> {
            var name = Username.of("author-" + id);
            return new Object[] {id, name.text(), name.key(), hash, roles, 0, 0L, 1};
        }));
        restart(ACCOUNT);
    }

    /** Adds so many entries of the accounts that there are, dated over twenty years until a moment. */
    public void entries(int many, Instant until) throws SQLException {
        long accounts = next(ACCOUNT) - 1;
        long first = next(ENTRY);
        long version = next(VERSION);
        Supplier<Stream<Seeded>> rows = () -> seeded(first, many, accounts, until);
        if (isDerby()) { // which makes a table anew with what it refers to: one after the other
            insert(ENTRY, rows.get().map(Seeded::entry));
            atOnce(() -> insert(VERSION, rows.get().map(one -> one.version(version - first + one.id()))),
                    () -> insert(TAG, rows.get().flatMap(Seeded::tags)));
        } else {
            copy(rows, version - first);
        }
        restart(ENTRY);
        restart(VERSION);
        try (Connection database = DriverManager.getConnection(url); Statement statement = database.createStatement()) {
            statement.execute("DELETE FROM search_origin"); // each search index is made anew
            statement.execute("INSERT INTO account_usage (account_id) SELECT a.id FROM account a"
                    + " WHERE NOT EXISTS (SELECT 1 FROM account_usage u WHERE u.account_id = a.id)");
            statement.execute("UPDATE account_usage SET"
                    + " versions = COALESCE((SELECT SUM(CAST(e.revision AS BIGINT)) FROM entry e WHERE e.author_id = account_id), 0),"
                    + " version_bytes = COALESCE((SELECT SUM(e.bytes) FROM entry e WHERE e.author_id = account_id), 0)");
        }
    }

    private void copy(Supplier<Stream<Seeded>> rows, long firstVersion) throws SQLException {
        try (Connection database = DriverManager.getConnection(url); Connection other = DriverManager.getConnection(url)) {
            var keys = PostgresKeys.of(database, ENTRY.name(), VERSION.name(), TAG.name());
            keys.drop(database);
            atOnce(() -> {
                insert(ENTRY, rows.get().map(Seeded::entry));
                keys.make(database, ENTRY.name());
            }, () -> {
                try (var versions = new CopiedRows(url, VERSION);
                        var tags = new CopiedRows(url, TAG)) {
                    rows.get().forEach(one -> {
                        versions.add(one.version(firstVersion + one.id()));
                        one.tags().forEach(tags::add);
                    });
                }
                keys.make(other, VERSION.name());
                keys.make(other, TAG.name());
            });
            keys.makeReferences(database);
        }
    }

    private static void atOnce(Work one, Work other) throws SQLException {
        CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(() -> {
            try {
                one.run();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        other.run();
        meanwhile.join();
    }

    private boolean isDerby() {
        return url.startsWith("jdbc:derby:");
    }

    private Stream<Seeded> seeded(long first, int many, long accounts, Instant until) {
        long step = SPAN.toSeconds() * MICROS_A_SECOND / Math.max(1, many);
        return IntStream.range(0, many).mapToObj(number -> {
            var random = new SplittableRandom(seed * LARGE_PRIME + first + number);
            return seeded(first + number, 1 + random.nextLong(accounts),
                    until.minus(SPAN).plus(step * number + random.nextLong(step), ChronoUnit.MICROS), random);
        });
    }

    private Seeded seeded(long id, long author, Instant created, SplittableRandom random) {
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant dated = random.nextInt(BACKDATED) == 0 ? created.minus(random.nextInt(HOURS), ChronoUnit.HOURS) : created;
        return new Seeded(id, author, writings.next(random), audience(author, random), zone, created, dated,
                LocalDateTime.ofInstant(dated, zone), new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private void insert(Table table, Stream<Object[]> rows) throws SQLException {
        if (isDerby()) {
            try (Connection database = DriverManager.getConnection(url)) {
                database.setAutoCommit(false);
                SeededRows.insert(database, table, rows.iterator());
                database.commit();
            }
        } else {
            try (var copied = new CopiedRows(url, table)) {
                rows.forEach(copied::add);
            }
        }
    }

    // what the application adds has the numbers after these
    private void restart(Table table) throws SQLException {
        try (Connection database = DriverManager.getConnection(url); Statement statement = database.createStatement()) {
            statement.execute("ALTER TABLE " + table.name() + " ALTER COLUMN id RESTART WITH " + next(table));
        }
    }

    private static List<String> columns(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private static String audience(long author, SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> "author:" + author;
            case 1 -> Audience.MEMBERS;
            default -> Audience.PUBLIC;
        };
    }

    private long next(Table table) throws SQLException {
        try (Connection database = DriverManager.getConnection(url); Statement statement = database.createStatement();
                ResultSet id = statement.executeQuery("SELECT MAX(id) FROM " + table.name())) {
            id.next();
            return Math.max(0, id.getLong(1)) + 1; // there is an account that is nobody's, with another id
        }
    }
}
