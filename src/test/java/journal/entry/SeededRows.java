package journal.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import org.apache.derby.vti.VTITemplate;

/** Rows that Derby reads as those of a table: so it fills an empty one at once, and makes its indexes afterwards. */
public final class SeededRows extends VTITemplate {
    private static final ThreadLocal<Iterator<Object[]>> NEXT = new ThreadLocal<>();

    private final Iterator<Object[]> rows;
    private Object[] row;

    private SeededRows(Iterator<Object[]> rows) {
        this.rows = rows;
    }

    static void insert(Connection database, Table table, Iterator<Object[]> rows) throws SQLException {
        String function = "seeded_" + table.name();
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE FUNCTION " + function + "() RETURNS TABLE (" + String.join(", ", table.columns()) + ") LANGUAGE JAVA"
                    + " PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL EXTERNAL NAME '" + SeededRows.class.getName() + ".open'");
            NEXT.set(rows);
            statement.execute("INSERT INTO " + table.name() + " (" + table.names() + ") SELECT " + table.names()
                    + " FROM TABLE (" + function + "()) seeded");
            statement.execute("DROP FUNCTION " + function);
        } finally {
            NEXT.remove();
        }
    }

    /** Called by Derby. */
    public static ResultSet open() {
        return new SeededRows(NEXT.get());
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        row = more ? rows.next() : null;
        return more;
    }

    @Override
    public String getString(int column) {
        return (String) row[column - 1];
    }

    @Override
    public long getLong(int column) {
        return ((Number) row[column - 1]).longValue();
    }

    @Override
    public int getInt(int column) {
        return ((Number) row[column - 1]).intValue();
    }

    @Override
    public short getShort(int column) {
        return ((Number) row[column - 1]).shortValue();
    }

    @Override
    public boolean wasNull() {
        return false; // a text says so itself
    }

    @Override
    public void close() {
        row = null;
    }
}
