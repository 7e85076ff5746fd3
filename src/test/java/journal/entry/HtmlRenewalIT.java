package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import journal.TestDeployment;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.draft.Draft;
import journal.draft.Publication;
import journal.entry.HtmlRenewal.Progress;
import journal.entry.HtmlRenewalSource.Position;
import journal.entry.HtmlRenewalStore.Renewed;
import journal.markdown.Markdown;
import journal.setting.Role;
import journal.version.Change;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTML that was made by other rules is made anew. */
@ExtendWith(ArquillianExtension.class)
class HtmlRenewalIT {
    private static final String OLD = "<p>By other rules</p>";
    private static final String NEW = "<p>It <em>rained</em>.</p>\n";

    @Inject HtmlRenewal renewal;
    @Inject HtmlRenewalSource source;
    @Inject HtmlRenewalStore store;
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Publication publication;
    @Inject Change change;
    @Inject AccountRepository accounts;
    @Inject Markdown markdown;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void outdated_html_is_made_anew_and_neither_the_version_nor_its_time_nor_the_search_changes() throws Exception {
        Entry entry = published();
        Instant savedAt = versions.savedAt(List.of(entry)).get(entry.getId());
        long changes = number("SELECT COUNT(*) FROM entry_change WHERE entry_id = " + entry.getId());
        outdate(entry);
        assertEquals(OLD, html(entry));

        finish();

        assertEquals(NEW, html(entry));
        assertEquals(1, entries.find(entry.getId()).orElseThrow().getVersion());
        assertEquals(savedAt, versions.savedAt(List.of(entry)).get(entry.getId()));
        assertEquals(changes, number("SELECT COUNT(*) FROM entry_change WHERE entry_id = " + entry.getId()));
        assertTrue(source.position().entryId() >= entry.getId());
    }

    @Test
    void an_entry_that_is_changed_meanwhile_keeps_the_html_of_the_change() throws Exception {
        Entry entry = published();
        Position position = outdate(entry);
        change.save(entry, new Content("Rain", "It *shone*.", Content.MARKDOWN, ""),
                new Draft(entry.getAuthor(), EntryForm.changing(entry), Instant.now()), 0, Instant.now());

        assertTrue(store.add(position, entry.getId(), List.of(renewed(entry))));

        assertEquals("<p>It <em>shone</em>.</p>\n", html(entry));
    }

    @Test
    void of_two_nodes_that_do_the_same_step_one_stores_it() throws Exception {
        Entry entry = published();
        Position position = outdate(entry);

        assertTrue(store.add(position, entry.getId(), List.of()));
        assertFalse(store.add(position, entry.getId(), List.of(renewed(entry))));

        assertEquals(OLD, html(entry));
        assertEquals(new Position(markdown.maker(), entry.getId()), source.position());
    }

    @Test
    void with_other_limits_it_begins_anew_once_and_a_node_that_has_begun_leaves_it_to_the_next() throws Exception {
        finish();

        store.begin(source.position(), "other limits");
        assertEquals(new Position("other limits", 0), source.position());
        assertEquals(Progress.DONE, renewal.step());
        assertEquals(new Position("other limits", 0), source.position());

        store.begin(new Position("other limits", 0), markdown.maker());
        store.begin(new Position("other limits", 0), "too late");
        assertEquals(markdown.maker(), source.position().maker());
        finish();
    }

    private void finish() throws Exception {
        while (renewal.step() != Progress.DONE) {
            continue;
        }
    }

    private Position outdate(Entry entry) throws Exception {
        finish();
        execute("UPDATE entry SET html = '" + OLD + "' WHERE id = " + entry.getId());
        long before = entry.getId() - 2; // from which no other node has begun: it would have read the HTML of before
        execute("UPDATE html_renewal SET entry_id = " + before);
        return new Position(markdown.maker(), before);
    }

    private static Renewed renewed(Entry entry) {
        return new Renewed(entry.getId(), 1, entry.getAuthor().getId(), Optional.of(NEW));
    }

    // not by an entity: outside of transactions Liberty has one persistence context for all of a request
    private static String html(Entry entry) throws Exception {
        try (Connection connection = database().getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT html FROM entry WHERE id = " + entry.getId());
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private Entry published() throws Exception {
        var ada = new Account(Username.of("ada" + UUID.randomUUID().toString().substring(0, 12)), "", Set.of(Role.AUTHOR), Instant.now());
        transaction.begin();
        accounts.add(ada);
        transaction.commit();
        return publication
                .publish(new Entry(ada, new Content("Rain", "It *rained*.", Content.MARKDOWN, ""), UUID.randomUUID(), Instant.now()));
    }

    private static void execute(String statement) throws Exception {
        try (Connection connection = database().getConnection(); PreparedStatement update = connection.prepareStatement(statement)) {
            assertEquals(1, update.executeUpdate());
        }
    }

    private static long number(String statement) throws Exception {
        try (Connection connection = database().getConnection(); PreparedStatement select = connection.prepareStatement(statement);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static DataSource database() throws Exception {
        return InitialContext.doLookup("java:comp/DefaultDataSource");
    }
}
