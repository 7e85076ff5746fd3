package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A server of one test's own, started as an administrator starts one: the configuration in {@code liberty/}, the WAR that Maven built,
 * and settings from the environment.
 */
final class Server implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Path WLP = Path.of(System.getProperty("test.wlp"));
    private static final Path LIBERTY = Path.of(System.getProperty("test.liberty"));

    private final String name;
    private final Map<String, String> settings;
    private Process process;

    private Server(String name, Map<String, String> settings) {
        this.name = name;
        this.settings = settings;
    }

    /** A server that is not running, with these settings beside its port, its data and its WAR. */
    static Server named(String name, Map<String, String> settings) {
        var all = new TreeMap<>(settings);
        all.putIfAbsent("JOURNAL_PORT", System.getProperty("test.second.port"));
        all.putIfAbsent("JOURNAL_WAR", System.getProperty("journal.war.built"));
        all.putIfAbsent("JOURNAL_DATA", WLP.resolveSibling("data-" + name).toString());
        all.putIfAbsent("JOURNAL_DOTENV", "/nowhere/.env");
        return new Server(name, all);
    }

    /** Removes its data, as if it had never run. */
    Server empty() {
        deleteAll(Path.of(data()));
        deleteAll(directory());
        return this;
    }

    /** The folder of its data. */
    String data() {
        return settings.get("JOURNAL_DATA");
    }

    /** Starts it and waits until it answers for its applications, or until it has given up one. */
    Server start() {
        try {
            Files.createDirectories(directory());
            copyConfiguration();
            Files.deleteIfExists(log());
            var builder = new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", name)
                    .redirectErrorStream(true).redirectOutput(directory().resolve("console.log").toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("JOURNAL_") || key.equals("TEST_PASSWD"));
            builder.environment().putAll(settings);
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
    void stop() {
        all().forEach(ProcessHandle::destroy);
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    /** Where its pages are. */
    String url() {
        return "http://localhost:" + settings.get("JOURNAL_PORT") + "/";
    }

    /** The lines of its log that have this text in them. */
    List<String> logged(String text) {
        try (Stream<String> lines = Files.lines(log())) {
            return new ArrayList<>(lines.filter(line -> line.contains(text)).toList());
        } catch (IOException notYet) {
            return List.of();
        }
    }

    // the script that starts the server, and the server
    private List<ProcessHandle> all() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    private void awaitInLog(String text) {
        long end = System.nanoTime() + START.toNanos();
        while (logged(text).isEmpty()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("The server " + name + " did not start: see " + log());
            }
            try {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private void awaitEnd() {
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
            throw new IllegalStateException("The server " + name + " did not stop", stillThere);
        }
    }

    private void copyConfiguration() throws IOException {
        try (Stream<Path> files = Files.walk(LIBERTY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory().resolve(LIBERTY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
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

    private Path directory() {
        return WLP.resolve("usr/servers").resolve(name);
    }

    private Path log() {
        return directory().resolve("logs/messages.log");
    }
}
