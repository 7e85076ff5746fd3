package journal.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import journal.database.Clash;
import journal.database.InstantColumn;
import journal.entry.Content;
import journal.entry.Tags;
import journal.markdown.Markdown;

/**
 * Reads entries and the ids of their changes from the database, for the index. It reads rows by the hundred thousand, so it makes no
 * entities. The comment in each statement tells it from those of requests.
 */
@ApplicationScoped
public class IndexSource {
    /** The most ids that one statement takes. */
    static final int MOST = 100;

    private static final InstantColumn MOMENTS = new InstantColumn();
    private static final String SELECT = "SELECT /* index */ ";
    private static final String ENTRY =
            SELECT + "entry.id, title, text, format, entry.language, tags, username, username_key, display_name, audience,"
                    + " local_at FROM entry ";
    private static final String AUTHOR = "JOIN account ON account.id = author_id WHERE deleted_at IS NULL AND ";
    private static final String SOME = "(" + "?, ".repeat(MOST - 1) + "?)";
    private static final String CHANGE = SELECT + "number, entry_id FROM entry_change WHERE number ";

    /**
     * A change of an entry.
     *
     * @param id higher for a change that began later
     */
    record Change(long id, long entryId) {
    }

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;
    @Inject Markdown markdown;

    /** The id of this database: no other database has it. */
    String origin() throws SQLException {
        Optional<String> known = readOrigin();
        if (known.isPresent()) {
            return known.get();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO search_origin (one, uuid) VALUES (1, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.executeUpdate();
        } catch (SQLException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            } // another node was faster
        }
        return readOrigin().orElseThrow();
    }

    /** The id of the newest change; 0 where there is none. */
    long newest() throws SQLException {
        return id(SELECT + "MAX(number) FROM entry_change").orElse(0L);
    }

    /** The id of the oldest change that is still known; 0 where there is none. */
    long oldest() throws SQLException {
        return id(SELECT + "MIN(number) FROM entry_change").orElse(0L);
    }

    /** The highest id of an entry; 0 where there is none. */
    long highestEntry() throws SQLException {
        return id(SELECT + "MAX(id) FROM entry").orElse(0L);
    }

    /** At most so many changes after this id, in order. */
    List<Change> after(long id, int most) throws SQLException {
        return rows(CHANGE + "> ? ORDER BY number FETCH FIRST " + most + " ROWS ONLY", List.of(id), IndexSource::change);
    }

    /** At most so many changes with ids from the first to the last, both included. */
    List<Change> changes(long from, long to, int most) throws SQLException {
        return rows(CHANGE + "BETWEEN ? AND ? ORDER BY number FETCH FIRST " + most + " ROWS ONLY", List.of(from, to), IndexSource::change);
    }

    /** The entries with these ids that are not in the trash. It takes at most {@value #MOST} ids. */
    List<IndexedEntry> entries(List<Long> ids) throws SQLException {
        return ids.isEmpty() ? List.of() : rows(ENTRY + AUTHOR + "entry.id IN " + SOME, filled(ids), this::entry);
    }

    /** The entries with ids from the first, included, to the second, excluded, that are not in the trash. */
    List<IndexedEntry> between(long from, long to) throws SQLException {
        // Derby would take any index that begins with a column of the condition: the hint is a comment elsewhere
        return rows(ENTRY + "--DERBY-PROPERTIES constraint=entry_pk\n" + AUTHOR + "entry.id >= ? AND entry.id < ?", List.of(from, to),
                this::entry);
    }

    /** Forgets the changes before a moment, except the newest: its id tells which changes an index may have missed. */
    void forget(Instant before) throws SQLException {
        long newest = newest();
        try (Connection connection = database.getConnection(); PreparedStatement delete =
                connection.prepareStatement("DELETE /* index */ FROM entry_change WHERE changed_at < ? AND number < ?")) {
            delete.setLong(1, MOMENTS.convertToDatabaseColumn(before));
            delete.setLong(2, newest);
            delete.executeUpdate();
        }
    }

    private Optional<String> readOrigin() throws SQLException {
        return rows(SELECT + "uuid FROM search_origin WHERE one = ?", List.of(1L), row -> row.getString(1)).stream().findFirst();
    }

    private Optional<Long> id(String statement) throws SQLException {
        return rows(statement, List.of(), row -> row.getLong(1)).stream().findFirst();
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String statement, List<Long> values, Reading<T> reading) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(statement)) {
            for (int value = 0; value < values.size(); value++) {
                select.setLong(value + 1, values.get(value));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.of(row));
                }
            }
            return rows;
        }
    }

    // one statement for any number of values, so that the database compiles it once
    private static List<Long> filled(List<Long> values) {
        List<Long> filled = new ArrayList<>(values);
        while (filled.size() < MOST) {
            filled.add(values.get(0));
        }
        return filled;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(row.getLong(1), row.getLong(2));
    }

    private IndexedEntry entry(ResultSet row) throws SQLException {
        String tags = row.getString("tags");
        String language = row.getString("language");
        String displayName = row.getString("display_name");
        String author = row.getString("username") + (displayName == null ? "" : ' ' + displayName);
        return new IndexedEntry(row.getLong("id"), row.getString("title"),
                Content.words(row.getString("format"), row.getString("text"), markdown), language == null ? "" : language,
                Tags.of(tags == null ? "" : tags), author, row.getString("username_key"), row.getString("audience"),
                row.getLong("local_at"));
    }
}
