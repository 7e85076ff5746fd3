package journal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void each_migration_has_its_twin_for_the_other_database() throws IOException {
        var derby = migrations("derby");
        var postgresql = migrations("postgresql");

        assertFalse(derby.isEmpty());
        assertEquals(Set.of(), without(derby, postgresql), "migrations of Derby without a twin in db/migration/postgresql");
        assertEquals(Set.of(), without(postgresql, derby), "migrations of PostgreSQL without a twin in db/migration/derby");
    }

    private static Set<String> migrations(String database) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).collect(Collectors.toSet());
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
