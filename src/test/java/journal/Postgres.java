package journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL of the tests' own, with one empty database. */
final class Postgres implements AutoCloseable {
    private static final Path BINARIES = Path.of("target", "postgresql").toAbsolutePath();

    private final EmbeddedPostgres postgres;

    private Postgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts one: in English and by code points, whatever the computer's own language is. */
    static Postgres started() {
        try {
            return new Postgres(EmbeddedPostgres.builder().setOverrideWorkingDirectory(BINARIES.toFile())
                    .setLocaleConfig("locale", "C").start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it is and its driver, as the configuration of the server under test names them. */
    Map<String, String> variables() {
        String driver = Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
        return Map.of("test.postgresql.port", String.valueOf(postgres.getPort()), "test.postgresql.driver", driver);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
