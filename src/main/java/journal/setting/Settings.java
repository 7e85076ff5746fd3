package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of the journal: MicroProfile Config properties {@code journal.*}, so {@code JOURNAL_*} in the environment and in
 * {@code .env}. All are read once; {@code .env.example} explains each.
 */
@ApplicationScoped
public class Settings {
    private static final int LAST_PORT = 65_535;
    private static final int FEWEST_ITERATIONS = 1_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int MOST_CACHE = 100_000;
    private static final long MEBIBYTE = 1 << 20;

    private final boolean development = isDevelopment();
    private final Optional<String> address = readAddress();
    private final boolean https = isHttps(address);
    private final RegistrationMode registration = RegistrationMode.read();
    private final Set<String> registrationRoles = Setting.roles("journal.registration.roles", Role.AUTHOR);
    private final Set<String> admins = Setting.names("journal.admins");
    private final int passwordIterations = Setting.count("journal.password.iterations", "600000", FEWEST_ITERATIONS, MOST_ITERATIONS);
    private final Duration trashKeep = Setting.duration("journal.trash.keep", "P30D");
    private final Quota drafts = Quota.read("journal.drafts", "1000", "50000000");
    private final Quota versions = Quota.read("journal.versions", "100000", "2000000000");
    private final Quota pictures = Quota.read("journal.pictures", "10000", "5000000000");
    private final boolean offline = Setting.flag("journal.offline", true);
    private final long pageCache = Setting.count("journal.page.cache", development ? "0" : "32", 0, MOST_CACHE) * MEBIBYTE;
    private final Path index = readIndex();
    private final SearchLimits searchLimits = SearchLimits.read();
    private final PictureLimits pictureLimits = PictureLimits.read();
    private final ContentLimits contentLimits = ContentLimits.read();
    private final CircleLimits circleLimits = CircleLimits.read();
    private final Optional<String> testPassword = Setting.value("TEST_PASSWD").filter(hash -> !hash.isEmpty());

    /**
     * Reads every setting, at the start and not at the first page that needs one.
     *
     * @throws WrongSetting the first setting that holds a value it cannot have
     */
    public void check() {
        // the application's own are read when this bean is created; these two are the server's
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

    /** The origin of the journal for browsers, such as {@code https://journal.example}: scheme, host and port; empty where it is not set. */
    public Optional<String> address() {
        return address;
    }

    /** Who may register, unless an administrator has chosen otherwise. */
    public RegistrationMode registration() {
        return registration;
    }

    /** The roles of an account that registers; none where people may read only. */
    public Set<String> registrationRoles() {
        return registrationRoles;
    }

    /** The usernames of the administrators, as they were written. */
    public Set<String> admins() {
        return Set.copyOf(admins);
    }

    /** The number of iterations of PBKDF2 for new password hashes. */
    public int passwordIterations() {
        return passwordIterations;
    }

    /** How long a deleted entry stays in the trash. */
    public Duration trashKeep() {
        return trashKeep;
    }

    /** The drafts that an account may have. */
    public Quota drafts() {
        return drafts;
    }

    /** The versions of entries that an account may have, those in the trash included. */
    public Quota versions() {
        return versions;
    }

    /** The pictures that an account may have. */
    public Quota pictures() {
        return pictures;
    }

    /** Whether browsers store the pages that have been read, for reading them without a network. */
    public boolean offline() {
        return offline;
    }

    /** The memory for the pages of anonymous readers, in bytes; 0 where none is cached. */
    public long pageCache() {
        return pageCache - fragmentCache();
    }

    /** The memory for the entries of lists, in bytes; 0 where none is cached. */
    public long fragmentCache() {
        return pageCache / 4;
    }

    /** The folder in which this server keeps its search index. */
    public Path index() {
        return index;
    }

    /** What one search may cost. */
    public SearchLimits searchLimits() {
        return searchLimits;
    }

    /** What one picture may cost. */
    public PictureLimits pictureLimits() {
        return pictureLimits;
    }

    /** How large the content of entries may become, and how much of it an answer shows. */
    public ContentLimits contentLimits() {
        return contentLimits;
    }

    /** How many circles an account has, and how large they are. */
    public CircleLimits circleLimits() {
        return circleLimits;
    }

    /** The password hash of the user {@code test}; empty where there is no such user. */
    public Optional<String> testPassword() {
        return testPassword;
    }

    private static void checkPort(String variable) {
        String port = System.getenv(variable);
        if (port != null && !(port.matches("-1|\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT)) {
            throw new WrongSetting(variable, "a port, a whole number up to " + LAST_PORT);
        }
    }

    /** Whether the setting says that this is a developer's server. */
    static boolean isDevelopment() {
        return Setting.one("journal.stage", "production", Set.of("development", "production")).equals("development");
    }

    private static boolean isHttps(Optional<String> address) {
        boolean keyStore = Setting.value("journal.keystore").filter(path -> !path.isEmpty()).isPresent();
        return Setting.flag("journal.https", keyStore || address.filter(text -> text.startsWith("https:")).isPresent());
    }

    private static Optional<String> readAddress() {
        String wanted = "empty or the address of the journal's host, such as https://journal.example";
        return Setting.parsed("journal.address", "", wanted, text -> text.isEmpty() ? Optional.empty() : Optional.of(origin(text)));
    }

    private static String origin(String text) {
        URI uri = URI.create(text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || !text.equals(uri.getScheme() + "://" + uri.getAuthority())) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Path readIndex() {
        // beside the data of a database in the server; a value that only the server can expand says nothing
        Optional<String> data = Setting.value("journal.data").filter(folder -> !folder.isEmpty() && !folder.contains("${"));
        String otherwise = data.map(folder -> folder + "/index").orElse(System.getProperty("java.io.tmpdir") + "/journal-index");
        return Setting.parsed("journal.index", otherwise, "empty or a folder", folder -> Path.of(folder.isEmpty() ? otherwise : folder));
    }
}
