package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server of the tests: its configuration is copied anew at each start, the WAR is the one that Maven built. */
public final class Server implements AutoCloseable {
    /** Iterations of PBKDF2 where hashes are not what is tested; more than those of a hash that a test calls weak. */
    static final String FEW_ITERATIONS = "2000";

    /** The configuration of the journal. */
    static final Path LIBERTY = Path.of("liberty").toAbsolutePath();

    /** What a server has found out about its features and the WAR, for the next one of this JVM, which need not do so again. */
    private static final Path PREPARED = Log.WLP.resolveSibling("workarea-" + System.getProperty("surefire.forkNumber", "0"));

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern PORT = Pattern.compile(" port (\\d+)\\.");

    private final String name;
    private final List<Path> configuration;
    private final Map<String, String> settings;
    private final Log log;
    private Process process;

    /**
     * A server that is not running.
     *
     * @param configuration the folders of its configuration: a file of a later one takes the place of an earlier one's
     * @param settings its environment
     */
    Server(String name, List<Path> configuration, Map<String, String> settings) {
        this.name = name;
        this.configuration = configuration;
        this.settings = settings;
        this.log = Log.of(name);
    }

    /**
     * A server of one test's own, which is not running. It is configured as an administrator does it: by {@code liberty/} and the
     * environment, which has these settings beside the ports, the data and the WAR.
     */
    public static Server named(String name, Map<String, String> settings) {
        var all = new TreeMap<>(settings);
        all.put("JOURNAL_PORT", "0"); // any that is free
        all.put("JOURNAL_HTTPS_PORT", "0");
        all.putIfAbsent("JOURNAL_WAR", System.getProperty("journal.war.built"));
        all.putIfAbsent("JOURNAL_DATA", Log.WLP.resolveSibling("data-" + name).toString());
        all.putIfAbsent("JOURNAL_DOTENV", "/nowhere/.env");
        all.putIfAbsent("JOURNAL_PASSWORD_ITERATIONS", FEW_ITERATIONS);
        all.putIfAbsent("JOURNAL_REGISTRATIONS", "100000"); // all tests come from one network
        all.putIfAbsent("JOURNAL_WRITES", "100000"); // which tests do in no time
        return new Server(name, List.of(LIBERTY), all);
    }

    /** Removes its files and its data, as if it had never run. */
    public Server empty() {
        deleteAll(Path.of(data()));
        deleteAll(directory());
        return this;
    }

    /** Gives its JVM these options, until it is emptied. */
    Server with(String... options) {
        try {
            Files.createDirectories(directory());
            Files.write(directory().resolve("jvm.options"), List.of(options));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** The folder of its data. */
    public String data() {
        return settings.get("JOURNAL_DATA");
    }

    /** Starts it and waits until it answers for its applications, or until it has given up one. */
    public Server start() {
        try {
            Files.createDirectories(directory());
            copyConfiguration();
            if (!Files.exists(workarea())) {
                copy(PREPARED, workarea());
            }
            Files.deleteIfExists(log.file());
            var builder = new ProcessBuilder(Log.WLP.resolve("bin/server").toString(), "run", name)
                    .redirectErrorStream(true).redirectOutput(directory().resolve("console.log").toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("JOURNAL_") || key.equals("TEST_PASSWD"));
            builder.environment().putAll(settings);
            builder.environment().put("JVM_ARGS", System.getProperty("test.jvm"));
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitInLog("CWWKF0011I");
        return this;
    }

    /** Ends it as a power failure does: at once. */
    void kill() {
        all().forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Ends it as an administrator does. */
    public void stop() {
        all().forEach(ProcessHandle::destroy);
        awaitEnd();
        if (!Files.exists(PREPARED)) {
            copy(workarea(), PREPARED);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    /** Where its pages are since it was started. */
    public URI url() {
        return url("http", "defaultHttpEndpoint");
    }

    /** Where its pages are over https. */
    URI httpsUrl() {
        return url("https", "defaultHttpEndpoint-ssl");
    }

    /** The lines of its log that have this text in them. */
    List<String> logged(String text) {
        return log.lines(text);
    }

    private URI url(String scheme, String channel) {
        String line = awaitInLog("CWWKO0219I: TCP Channel " + channel + " ");
        String port = PORT.matcher(line).results().findFirst().orElseThrow().group(1);
        String context = settings.getOrDefault("JOURNAL_CONTEXT", "/");
        return URI.create(scheme + "://localhost:" + port + context + (context.endsWith("/") ? "" : "/"));
    }

    // the script that starts the server, and the server
    private List<ProcessHandle> all() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    private String awaitInLog(String text) {
        long end = System.nanoTime() + START.toNanos();
        List<String> found;
        while ((found = logged(text)).isEmpty()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("The server " + name + " did not start: see " + log.file());
            }
            try {
                process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return found.get(0);
    }

    private void awaitEnd() {
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
            throw new IllegalStateException("The server " + name + " did not stop", stillThere);
        }
    }

    private void copyConfiguration() {
        configuration.forEach(folder -> copy(folder, directory()));
    }

    private Path workarea() {
        return directory().resolve("workarea");
    }

    // but for its locks, whose names begin with a dot
    private static void copy(Path folder, Path target) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder of its configuration, in which it runs. */
    public Path directory() {
        return Log.WLP.resolve("usr/servers").resolve(name);
    }
}
