package journal.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The keys and indexes of tables in PostgreSQL: taken off while the tables are filled, and made again all at once. */
final class PostgresKeys {
    private static final String FOUND = """
            SELECT conrelid::regclass::text, contype = 'f',
                'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid),
                'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname)
              FROM pg_constraint
              WHERE contype IN ('f', 'p', 'u') AND (conrelid::regclass::text = ANY (?) OR confrelid::regclass::text = ANY (?))
            UNION ALL SELECT indrelid::regclass::text, false, pg_get_indexdef(indexrelid), 'DROP INDEX ' || indexrelid::regclass
              FROM pg_index
              WHERE indrelid::regclass::text = ANY (?)
                AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
            ORDER BY 2 DESC, 3""";

    /** One of a table, or a reference of one table to another. */
    private record Key(String table, boolean isReference, String make, String drop) {
    }

    private final List<Key> keys;

    private PostgresKeys(List<Key> keys) {
        this.keys = keys;
    }

    /** Those of these tables, and what refers to them. */
    static PostgresKeys of(Connection database, String... tables) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (PreparedStatement found = database.prepareStatement(FOUND)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                found.setArray(parameter, database.createArrayOf("text", tables));
            }
            try (ResultSet key = found.executeQuery()) {
                while (key.next()) {
                    keys.add(new Key(key.getString(1), key.getBoolean(2), key.getString(3), key.getString(4)));
                }
            }
        }
        return new PostgresKeys(keys);
    }

    /** Takes all of them off; a process that ends before they are made again leaves the tables without. */
    void drop(Connection database) throws SQLException {
        execute(database, keys.stream().map(Key::drop).toList());
    }

    /** Makes those of a table again. */
    void make(Connection database, String table) throws SQLException {
        execute(database, keys.stream().filter(key -> !key.isReference() && key.table().equals(table)).map(Key::make).toList());
    }

    /** Makes all references again, when all tables have their keys. */
    void makeReferences(Connection database) throws SQLException {
        execute(database, keys.stream().filter(Key::isReference).map(Key::make).toList());
    }

    private static void execute(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET maintenance_work_mem = '256MB'");
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
