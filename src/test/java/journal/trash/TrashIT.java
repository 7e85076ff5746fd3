package journal.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import journal.TestDeployment;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.draft.Publication;
import journal.entry.Audience;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.entry.EntryRepository;
import journal.entry.PictureDescriptions;
import journal.entry.VersionRepository;
import journal.list.KeysetPage;
import journal.list.PageRequest;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;
import journal.picture.ConvertedPicture;
import journal.picture.PictureRepository;
import journal.picture.PictureStore;
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
    @Inject PictureStore store;
    @Inject PictureRepository pictures;
    @Inject Publication publication;
    @Inject EntryRepository entries;
    @Inject EntryPages pages;
    @Inject VersionRepository versions;
    @Inject AccountRepository accounts;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void an_old_entry_in_the_trash_is_removed_for_good_with_its_versions_and_nothing_else() throws Exception {
        Account ada = registered();
        Entry old = deleted(ada, LONG_AGO);
        Entry recent = deleted(ada, LONG_AGO.plus(Duration.ofDays(1)));
        Entry live = published(ada);

        assertFalse(trash.empty(LONG_AGO.plusSeconds(1)), "there is no more");

        assertTrue(entries.find(old.getId()).isEmpty());
        assertEquals(List.of(), versions.between(old, 1, 10));
        assertEquals(List.of(recent.getId()), pages.trash(ada, PageRequest.first(), 10).items().stream().map(Entry::getId).toList());
        assertEquals(1, versions.between(recent, 1, 10).size());
        assertFalse(entries.find(live.getId()).orElseThrow().isDeleted());
    }

    @Test
    void a_picture_is_removed_with_the_last_entry_that_shows_it_also_where_all_are_removed_at_once() throws Exception {
        Account ada = registered();
        String shared = picture(ada);
        String other = picture(ada);
        trash.add(published(ada, PictureDescriptions.reference(shared)).getId(), LONG_AGO);
        trash.add(published(ada, PictureDescriptions.reference(shared) + PictureDescriptions.reference(other)).getId(), LONG_AGO);
        published(ada, PictureDescriptions.reference(other));

        trash.empty(LONG_AGO.plusSeconds(1));
        store.empty(LONG_AGO);

        assertEquals(Optional.empty(), pictures.readable(shared, Optional.of(ada), Set.of(Audience.PUBLIC)));
        assertTrue(pictures.readable(other, Optional.of(ada), Set.of(Audience.PUBLIC)).isPresent());
    }

    @Test
    void the_trash_is_read_page_by_page_and_back() throws Exception {
        Account ada = registered();
        Instant now = Instant.now();
        Entry first = deleted(ada, now.minusSeconds(1));
        Entry second = deleted(ada, now);
        Entry third = deleted(ada, now);

        var newest = pages.trash(ada, PageRequest.first(), 2);
        var older = pages.trash(ada, PageRequest.before(newest.older().orElseThrow()), 2);
        var newer = pages.trash(ada, PageRequest.after(older.newer().orElseThrow()), 2);
        var between = pages.trash(ada, PageRequest.after(older.newer().orElseThrow()), 1);

        assertEquals(List.of(third.getId(), second.getId()), ids(newest));
        assertEquals(List.of(first.getId()), ids(older));
        assertEquals(ids(newest), ids(newer));
        assertEquals(newest.older(), newer.older());
        assertEquals(Optional.empty(), newer.newer());
        assertEquals(List.of(second.getId()), ids(between));
        assertEquals(List.of(third.getId()), ids(pages.trash(ada, PageRequest.after(between.newer().orElseThrow()), 1)));
    }

    private static List<Long> ids(KeysetPage<Entry> page) {
        return page.items().stream().map(Entry::getId).toList();
    }

    @Test
    void an_entry_removed_in_the_moment_before_its_author_restores_it_stays_removed() throws Exception {
        Account ada = registered();
        Entry entry = published(ada);
        trash.remove(entry.getId(), registered(), "Spam", Instant.now());

        assertEquals(Trash.Restoration.REFUSED, trash.restore(entry.getId(), ada));
        assertTrue(entries.find(entry.getId()).orElseThrow().isRemoved());

        trash.reverse(entry.getId(), ada, ada);
        assertEquals(List.of(), pages.trash(ada, PageRequest.first(), 1).items());
    }

    private Entry deleted(Account author, Instant when) {
        Entry entry = published(author);
        trash.add(entry.getId(), when);
        return entry;
    }

    private String picture(Account owner) {
        var one = new ConvertedPicture(new Extent(1, 1), "image/png", Map.of(PictureSize.SMALL, new byte[] {1}));
        return store.add(owner, List.of(one), Instant.now()).orElseThrow().get(0);
    }

    private Entry published(Account author) {
        return published(author, "It rained.");
    }

    private Entry published(Account author, String text) {
        var entry = new Entry(author, new Content("Rain", text, Content.MARKDOWN, ""), UUID.randomUUID(), Instant.now());
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
