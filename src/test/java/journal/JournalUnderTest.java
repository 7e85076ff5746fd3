package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the journal under test before the first integration test of a JVM and stops it after the last one, on the database that
 * {@code test.database} names: {@code derby} or {@code postgresql}. Where {@code journal.url} is given, the journal there is tested.
 */
public final class JournalUnderTest implements LauncherSessionListener {
    private static final Path LIBERTY = Path.of("src", "test", "liberty").toAbsolutePath();

    private Postgres postgres;
    private Server server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("test.database");
        if (database != null && System.getProperty("journal.url") == null) {
            start(database);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.stop();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private void start(String database) {
        int port = freePort();
        String name = System.getProperty("test.server");
        List<Path> configuration = new ArrayList<>(List.of(Server.LIBERTY, LIBERTY));
        Map<String, String> settings = settings(name, port);
        if (database.equals("postgresql")) {
            postgres = Postgres.started();
            configuration.add(LIBERTY.resolve(database));
            settings.putAll(postgres.settings());
        }
        server = new Server(name, configuration, settings).empty();
        Path log = server.directory().resolve("derby.log");
        System.setProperty("test.port", String.valueOf(port)); // which Arquillian reads
        System.setProperty("test.derby.log", log.toString());
        System.setProperty("journal.url", "http://localhost:" + port + "/");
        server.with("-Dderby.language.logStatementText=true", "-Dderby.stream.error.file=" + log).start();
    }

    // beside those in test.env
    private static Map<String, String> settings(String name, int port) {
        Map<String, String> settings = new HashMap<>(MailCatcher.begun().settings());
        settings.putAll(SignInProvider.begun().settings());
        settings.putAll(Map.of("JOURNAL_PORT", String.valueOf(port), "JOURNAL_HTTPS_PORT", "0", //
                "JOURNAL_ADDRESS", "http://localhost:" + port, "JOURNAL_WAR", System.getProperty("journal.war.built"), //
                "JOURNAL_DATA", Log.WLP.resolveSibling("data-" + name).toString(), //
                "JOURNAL_DOTENV", LIBERTY.resolve("test.env").toString()));
        return settings;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
