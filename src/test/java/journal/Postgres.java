package journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

    /** Where it and its driver are, as the data source of the tests asks the environment. */
    Map<String, String> settings() {
        String driver = Path.of(URI.create(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
        return Map.of("TEST_POSTGRESQL_PORT", String.valueOf(postgres.getPort()), "TEST_POSTGRESQL_DRIVER", driver);
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
