package journal.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import journal.Http;
import journal.database.InstantColumn;
import journal.web.Digest;

/** The rows of sessions, by their cookies: what a test reads there, and the times that it sets back instead of waiting. */
final class RowsOfSessions {
    private static final InstantColumn INSTANTS = new InstantColumn();
    private final DataSource database;

    RowsOfSessions(DataSource database) {
        this.database = database;
    }

    /** The row of somebody's session, by the names of its columns in lower case; empty where it has ended and is gone. */
    Optional<Map<String, Object>> of(Http reader) throws SQLException {
        return withKey(key(reader)).stream().findFirst();
    }

    /** A moment in the row of somebody's session. */
    Instant moment(Http reader, String column) throws SQLException {
        return INSTANTS.convertToEntityAttribute(((Number) of(reader).orElseThrow().get(column)).longValue());
    }

    /** Sets a moment in the row of somebody's session to one that is so long ago. */
    void setBack(Http reader, String column, Duration ago) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection
                        .prepareStatement("UPDATE account_session SET " + column + " = ? WHERE key_digest = ?")) {
            update.setLong(1, INSTANTS.convertToDatabaseColumn(Instant.now().minus(ago)));
            update.setString(2, Digest.of(key(reader).getBytes(), 32));
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("There is no such session");
            }
        }
    }

    /** The key in somebody's cookie. */
    static String key(Http reader) {
        return reader.cookie(Http.SESSION_COOKIE).orElseThrow().split("\\.")[0];
    }

    /** The secret in it. */
    static String secret(Http reader) {
        return reader.cookie(Http.SESSION_COOKIE).orElseThrow().split("\\.")[1];
    }

    private List<Map<String, Object>> withKey(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT * FROM account_session WHERE key_digest = ?")) {
            select.setString(1, Digest.of(key.getBytes(), 32));
            ResultSet found = select.executeQuery();
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new HashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT), found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
