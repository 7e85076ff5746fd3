package journal.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The settings of a {@code .env} file, just below the environment. The file is named by the system property {@code journal.dotenv}, else
 * by the environment variable {@code JOURNAL_DOTENV}, else it is {@code .env} in the working directory; it is read once, as UTF-8. No such
 * file means no settings. One that is there but cannot be read, or is not UTF-8, is refused: nothing may start without its settings.
 */
public final class DotenvConfigSource implements ConfigSource {
    static final String FILE_PROPERTY = "journal.dotenv";
    static final String FILE_VARIABLE = "JOURNAL_DOTENV";
    static final int ORDINAL = 290; // the environment has 300

    private static final Logger LOG = Logger.getLogger(DotenvConfigSource.class.getName());

    private final Path file;
    private final Map<String, String> settings;

    /** The source of this process; MicroProfile Config's service loader calls this constructor. */
    public DotenvConfigSource() {
        this(file(Optional.ofNullable(System.getProperty(FILE_PROPERTY)), System.getenv()), System.getenv());
    }

    DotenvConfigSource(Path file, Map<String, String> environment) {
        this.file = file;
        settings = Map.copyOf(Dotenv.parse(text(file), environment, this::warn));
    }

    static Path file(Optional<String> property, Map<String, String> environment) {
        return Path.of(property.orElseGet(() -> environment.getOrDefault(FILE_VARIABLE, ".env")));
    }

    private static String text(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The settings in " + file + " cannot be read as UTF-8", unreadable);
        }
    }

    // Never the line itself: it may be half of a password.
    private void warn(int line) {
        LOG.log(Level.WARNING, () -> "Line " + line + " of " + file + " is not a setting and is ignored");
    }

    @Override
    public Map<String, String> getProperties() {
        return settings;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    /**
     * The value of the setting, under the name as it is, else with {@code _} for each character that is no ASCII letter or digit, else that
     * in upper case (MicroProfile Config 3.0, "Environment Variables Mapping Rules").
     *
     * @return null where there is none, as {@link ConfigSource} wants it
     */
    @Override
    public String getValue(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(name, plain, plain.toUpperCase(Locale.ROOT))
                .filter(settings::containsKey).map(settings::get).findFirst().orElse(null);
    }

    @Override
    public String getName() {
        return file.toString();
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
