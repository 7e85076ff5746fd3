package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The settings of the journal: MicroProfile Config properties {@code journal.*}, so {@code JOURNAL_*} in the environment and in
 * {@code .env}. All are read once; {@code .env.example} explains each.
 */
@ApplicationScoped
public class Settings {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int LAST_PORT = 65_535;
    private static final int FEWEST_ITERATIONS = 1_000;
    private static final int MOST_ITERATIONS = 10_000_000;

    private final boolean development = isDevelopment();
    private final boolean https = isHttps();
    private final Optional<String> address = readAddress();
    private final Duration sessionIdle = duration("journal.session.idle", "PT2H");
    private final Duration sessionAbsolute = duration("journal.session.absolute", "PT12H");
    private final Set<String> registrationRoles = roles("journal.registration.roles", Role.AUTHOR);
    private final Set<String> admins = names("journal.admins");
    private final int passwordIterations = count("journal.password.iterations", "600000", FEWEST_ITERATIONS, MOST_ITERATIONS);
    private final Duration trashKeep = duration("journal.trash.keep", "P30D");
    private final boolean offline = isOffline();
    private final Path index = readIndex();
    private final Optional<String> testPassword = value("TEST_PASSWD").filter(hash -> !hash.isEmpty());

    /**
     * Reads every setting, at the start and not at the first page that needs one.
     *
     * @throws WrongSetting the first setting that holds a value it cannot have
     */
    public void check() {
        // the application's own are read when its client proxy makes this bean; these two are the server's
        checkPort("JOURNAL_PORT");
        checkPort("JOURNAL_HTTPS_PORT");
    }

    /** Whether this is a developer's server: pages for development exist, changed files show at once. */
    public boolean development() {
        return development;
    }

    /** Whether browsers reach the journal over https, so that cookies are {@code Secure}. */
    public boolean https() {
        return https;
    }

    /** Where browsers reach the journal, {@code https://journal.example}: scheme, host and port, where that is said. */
    public Optional<String> address() {
        return address;
    }

    /** The time without a request after which a session ends. */
    public Duration sessionIdle() {
        return sessionIdle;
    }

    /** The time after which a session ends however busy it was. */
    public Duration sessionAbsolute() {
        return sessionAbsolute;
    }

    /** The roles of an account that registers; none where people may read only. */
    public Set<String> registrationRoles() {
        return registrationRoles;
    }

    /** The usernames of those who look after the journal, as they were written. */
    public Set<String> admins() {
        return Set.copyOf(admins);
    }

    /** The iterations of PBKDF2 for new password hashes. */
    public int passwordIterations() {
        return passwordIterations;
    }

    /** How long a deleted entry stays in the trash. */
    public Duration trashKeep() {
        return trashKeep;
    }

    /** Whether browsers shall keep what has been read, for reading it without a network. */
    public boolean offline() {
        return offline;
    }

    /** The folder in which this server keeps its search index. */
    public Path index() {
        return index;
    }

    /** The password hash of the user {@code test}, where there shall be one. */
    public Optional<String> testPassword() {
        return testPassword;
    }

    private static void checkPort(String variable) {
        String port = System.getenv(variable);
        if (port != null && !(port.matches("-1|\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT)) {
            throw new WrongSetting(variable, "a port, a whole number up to " + LAST_PORT);
        }
    }

    private static boolean isDevelopment() {
        return one("journal.stage", "production", Set.of("development", "production")).equals("development");
    }

    private static boolean isHttps() {
        boolean keyStore = value("journal.keystore").filter(path -> !path.isEmpty()).isPresent();
        return one("journal.https", String.valueOf(keyStore), Set.of("true", "false")).equals("true");
    }

    private static Optional<String> readAddress() {
        return parsed("journal.address", "", "empty or the address of the journal's host, such as https://journal.example", text -> {
            URI uri = URI.create(text);
            boolean origin = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
                    && text.equals(uri.getScheme() + "://" + uri.getAuthority()) && uri.getUserInfo() == null;
            if (!text.isEmpty() && !origin) {
                throw new IllegalArgumentException();
            }
            return Optional.of(text).filter(given -> !given.isEmpty());
        });
    }

    private static boolean isOffline() {
        return one("journal.offline", "true", Set.of("true", "false")).equals("true");
    }

    private static Path readIndex() {
        // beside the data of a database in the server; a value that only the server can expand says nothing
        String otherwise = value("journal.data").filter(data -> !data.isEmpty() && !data.contains("${")).map(data -> data + "/index")
                .orElse(System.getProperty("java.io.tmpdir") + "/journal-index");
        return parsed("journal.index", otherwise, "empty or a folder", folder -> Path.of(folder.isEmpty() ? otherwise : folder));
    }

    private static int count(String name, String otherwise, int fewest, int most) {
        return parsed(name, otherwise, "a whole number from " + fewest + " to " + most, text -> {
            int count = Integer.parseInt(text);
            if (count < fewest || count > most) {
                throw new IllegalArgumentException();
            }
            return count;
        });
    }

    private static Duration duration(String name, String otherwise) {
        return parsed(name, otherwise, "a duration of at least a second and at most a year, such as PT30M or PT12H", text -> {
            Duration duration = Duration.parse(text);
            if (duration.getSeconds() < 1 || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException();
            }
            return duration;
        });
    }

    private static Set<String> roles(String name, String otherwise) {
        return parsed(name, otherwise, "empty or a comma-separated list of " + inWords(Role.ALL), text -> {
            Set<String> roles = listed(text);
            if (!Role.ALL.containsAll(roles)) {
                throw new IllegalArgumentException();
            }
            return roles;
        });
    }

    private static Set<String> names(String name) {
        return listed(value(name).orElse(""));
    }

    private static Set<String> listed(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String one(String name, String otherwise, Set<String> allowed) {
        return parsed(name, otherwise, "one of " + inWords(allowed), text -> {
            if (!allowed.contains(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    private static <T> T parsed(String name, String otherwise, String wanted, Function<String, T> parse) {
        try {
            return parse.apply(value(name).orElse(otherwise));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new WrongSetting(name.toUpperCase(Locale.ROOT).replace('.', '_'), wanted);
        }
    }

    // Config.getValue takes an empty value for a missing one and expands ${...}: here a value is what was written.
    private static Optional<String> value(String name) {
        return StreamSupport.stream(ConfigProvider.getConfig().getConfigSources().spliterator(), false)
                .sorted(Comparator.comparingInt(ConfigSource::getOrdinal).reversed()).map(source -> source.getValue(name))
                .filter(value -> value != null).findFirst();
    }

    private static String inWords(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
