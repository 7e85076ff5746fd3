package journal.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** How much room the database takes, as it tells itself. */
@ApplicationScoped
public class DatabaseSize {
    // the pages of all tables and their indexes
    private static final String OF_DERBY = "SELECT SUM(CAST(used.NUMALLOCATEDPAGES AS BIGINT) * used.PAGESIZE)"
            + " FROM SYS.SYSSCHEMAS sch, SYS.SYSTABLES tab, TABLE(SYSCS_DIAG.SPACE_TABLE(sch.SCHEMANAME, tab.TABLENAME)) AS used"
            + " WHERE sch.SCHEMAID = tab.SCHEMAID AND tab.TABLETYPE IN ('T', 'S')";
    private static final String OF_POSTGRESQL = "SELECT pg_database_size(current_database())";

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    /** Its bytes on the disk; empty where this database is not one that tells. */
    public OptionalLong bytes() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return switch (connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT)) {
                case "apache derby" -> number(connection.prepareStatement(OF_DERBY));
                case "postgresql" -> number(connection.prepareStatement(OF_POSTGRESQL));
                default -> OptionalLong.empty();
            };
        }
    }

    private static OptionalLong number(PreparedStatement query) throws SQLException {
        try (query; ResultSet found = query.executeQuery()) {
            return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
        }
    }
}
