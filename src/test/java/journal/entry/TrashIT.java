package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import journal.TestDeployment;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.setting.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrashIT {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @Inject Trash trash;
    @Inject Publication publication;
    @Inject EntryRepository entries;
    @Inject AccountRepository accounts;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void what_is_long_enough_in_the_trash_goes_for_good_with_its_versions_and_nothing_else() throws Exception {
        Account ada = registered();
        Entry old = deleted(ada, LONG_AGO);
        Entry recent = deleted(ada, LONG_AGO.plus(Duration.ofDays(1)));
        Entry live = published(ada);

        assertFalse(trash.empty(LONG_AGO.plusSeconds(1)), "there is no more");

        assertTrue(entries.find(old.getId()).isEmpty());
        assertEquals(List.of(), entries.versions(old, Integer.MAX_VALUE, 10));
        assertEquals(List.of(recent.getId()), entries.trash(ada, Cursor.valueOf(Cursor.NEWEST), 10).stream().map(Entry::getId).toList());
        assertEquals(1, entries.versions(recent, Integer.MAX_VALUE, 10).size());
        assertFalse(entries.find(live.getId()).orElseThrow().isDeleted());
    }

    @Test
    void what_is_in_the_trash_is_read_in_pieces() throws Exception {
        Account ada = registered();
        Instant now = Instant.now();
        Entry first = deleted(ada, now.minusSeconds(1));
        Entry second = deleted(ada, now);
        Entry third = deleted(ada, now);

        List<Entry> piece = entries.trash(ada, Cursor.valueOf(Cursor.NEWEST), 2);
        List<Entry> rest = entries.trash(ada, Cursor.afterDeleted(piece.get(1)), 2);

        assertEquals(List.of(third.getId(), second.getId()), piece.stream().map(Entry::getId).toList());
        assertEquals(List.of(first.getId()), rest.stream().map(Entry::getId).toList());
    }

    private Entry deleted(Account author, Instant when) {
        Entry entry = published(author);
        trash.add(entry.getId(), when);
        return entry;
    }

    private Entry published(Account author) {
        var entry = new Entry(author, new Content("Rain", "It rained.", Content.MARKDOWN, ""), UUID.randomUUID(), Instant.now());
        return publication.publish(entry);
    }

    private Account registered() throws Exception {
        var account = new Account(Username.of("ada" + UUID.randomUUID().toString().substring(0, 12)), "", Set.of(Role.AUTHOR),
                Instant.now());
        transaction.begin();
        accounts.add(account);
        transaction.commit();
        return account;
    }
}
