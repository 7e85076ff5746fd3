package journal.entry;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows of a table that PostgreSQL reads as a file (COPY, in its binary format). */
final class CopiedRows implements AutoCloseable {
    private static final int PART = 64 * 1024; // bytes
    private static final byte[] SIGNATURE = "PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    private final List<String> types;
    private final Connection database;
    private final DataOutputStream file;

    /** Begins to put rows into a table of the database with this JDBC URL. */
    CopiedRows(String url, Table table) throws SQLException {
        types = table.types();
        database = DriverManager.getConnection(url);
        file = new DataOutputStream(new PGCopyOutputStream(database.unwrap(PGConnection.class),
                "COPY " + table.name() + " (" + table.names() + ") FROM STDIN (FORMAT binary)", PART));
        try {
            file.write(SIGNATURE);
            file.writeLong(0); // neither flags nor more of a header
        } catch (IOException failure) {
            throw new SQLException(failure);
        }
    }

    void add(Object... row) {
        try {
            file.writeShort(row.length);
            for (int column = 0; column < row.length; column++) {
                write(types.get(column), row[column]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends: from now on they are there. */
    @Override
    public void close() throws SQLException {
        try (database) {
            file.writeShort(-1);
            file.close();
        } catch (IOException failure) {
            throw new SQLException(failure);
        }
    }

    private void write(String type, Object value) throws IOException {
        if (value == null) {
            file.writeInt(-1);
            return;
        }
        switch (type) {
            case "BIGINT" -> {
                file.writeInt(Long.BYTES);
                file.writeLong(((Number) value).longValue());
            }
            case "INTEGER" -> {
                file.writeInt(Integer.BYTES);
                file.writeInt(((Number) value).intValue());
            }
            case "SMALLINT" -> {
                file.writeInt(Short.BYTES);
                file.writeShort(((Number) value).shortValue());
            }
            default -> {
                byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                file.writeInt(text.length);
                file.write(text);
            }
        }
    }
}
