package journal.entry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads what the {@link HtmlRenewal} needs, outside of transactions and without entities. The comment in each statement tells it from those
 * of requests.
 */
@ApplicationScoped
public class HtmlRenewalSource {
    private static final String SELECT = "SELECT /* html */ ";
    // Derby would take any index that begins with a column of the condition: the hint is a comment elsewhere
    private static final String BETWEEN = SELECT + "id, revision, author_id, text, language, submission_key, html FROM entry"
            + " --DERBY-PROPERTIES constraint=entry_pk\nWHERE id > ? AND id <= ? AND format = 'markdown'";

    /**
     * How far the renewal is.
     *
     * @param maker what it makes HTML with
     * @param entryId the last entry that has such HTML
     */
    record Position(String maker, long entryId) {
    }

    /**
     * An entry in Markdown.
     *
     * @param author the id of its author's account
     * @param prefix the beginning of the ids in its HTML
     * @param html what is stored
     */
    record Stored(long id, int version, long author, String text, String language, String prefix, Optional<String> html) {
    }

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    /** How far the renewal is, by any node. */
    Position position() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + "maker, entry_id FROM html_renewal");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Position(row.getString(1), row.getLong(2));
        }
    }

    /** The highest id of an entry; 0 where there is none. */
    long highestEntry() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + "MAX(id) FROM entry");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The entries in Markdown with ids above one, up to another one. */
    List<Stored> between(long above, long to) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(BETWEEN)) {
            select.setLong(1, above);
            select.setLong(2, to);
            List<Stored> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(stored(row));
                }
            }
            return entries;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Stored(row.getLong("id"), row.getInt("revision"), row.getLong("author_id"), row.getString("text"),
                language == null ? "" : language, Entry.prefix(row.getString("submission_key")),
                Optional.ofNullable(row.getString("html")));
    }
}
