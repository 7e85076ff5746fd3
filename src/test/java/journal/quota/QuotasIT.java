package journal.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import journal.TestDeployment;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.draft.Draft;
import journal.draft.DraftRepository;
import journal.draft.Drafting;
import journal.draft.Publication;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRepository;
import journal.entry.VersionRepository;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;
import journal.picture.ConvertedPicture;
import journal.picture.PictureStore;
import journal.setting.Quota;
import journal.setting.Role;
import journal.setting.Settings;
import journal.trash.Trash;
import journal.version.Change;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an account stores is counted, and never more than its quota. */
@ExtendWith(ArquillianExtension.class)
class QuotasIT {
    private static final Instant LONG_AGO = Instant.parse("1971-01-01T00:00:00Z");
    private static final String RAIN = "It rained."; // with the title 14 bytes
    private static final String SNOW = "It snowed: \u2744"; // with the title 18 bytes

    @Inject UsageRepository usage;
    @Inject Drafting drafting;
    @Inject DraftRepository drafts;
    @Inject Publication publication;
    @Inject Change change;
    @Inject Trash trash;
    @Inject PictureStore store;
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void a_draft_is_counted_as_it_grows_and_shrinks_until_it_is_published_or_deleted() throws Exception {
        Account ada = registered();
        String key = UUID.randomUUID().toString();
        List<String> counted = new ArrayList<>();

        for (String text : List.of(RAIN, SNOW, SNOW, "")) {
            save(ada, key, text);
            counted.add(count(ada, Kind.DRAFTS));
        }
        Draft other = save(ada, UUID.randomUUID().toString(), RAIN);
        counted.add(count(ada, Kind.DRAFTS));
        drafting.remove(ada, other.getKey());
        publication.publish(entry(ada, key, RAIN), draft(ada, key, RAIN), 3);

        assertEquals(List.of("1 14", "1 18", "1 18", "1 4", "2 18"), counted);
        assertEquals("0 0", count(ada, Kind.DRAFTS));
        assertEquals("1 14", count(ada, Kind.VERSIONS));
    }

    @Test
    void every_version_of_an_entry_is_counted_until_the_entry_is_gone_from_the_trash() throws Exception {
        Account ada = registered();
        Entry entry = publication.publish(entry(ada, UUID.randomUUID().toString(), RAIN));
        Entry other = publication.publish(entry(ada, UUID.randomUUID().toString(), RAIN));

        change.save(entry, content(SNOW), new Draft(ada, EntryForm.changing(entry), Instant.now()), 0, Instant.now());
        change.restore(versions.find(entry, 1).orElseThrow(), entry, ada, Instant.now());
        trash.add(entry.getId(), LONG_AGO);
        String inTrash = count(ada, Kind.VERSIONS);
        trash.empty(LONG_AGO.plusSeconds(1));

        assertEquals("4 60", inTrash);
        assertEquals("1 14", count(ada, Kind.VERSIONS));
        assertTrue(entries.find(other.getId()).isPresent());
    }

    @Test
    void a_picture_is_counted_with_all_its_sizes_until_it_is_removed() throws Exception {
        Account ada = registered();

        store.add(ada, List.of(picture(1, 3), picture(2, 5)), LONG_AGO);
        store.add(ada, List.of(picture(1, 1)), Instant.now());
        String all = count(ada, Kind.PICTURES);
        store.empty(LONG_AGO.plusSeconds(1));

        assertEquals("3 13", all);
        assertEquals("1 2", count(ada, Kind.PICTURES));
    }

    @Test
    void what_does_not_fit_is_refused_whole_and_what_shrinks_never_is() throws Exception {
        Account ada = registered();
        Draft kept = save(ada, UUID.randomUUID().toString(), SNOW);
        fill(ada, Kind.DRAFTS, settings.drafts(), 0, 0);
        fill(ada, Kind.VERSIONS, settings.versions(), 0, 14);
        fill(ada, Kind.PICTURES, settings.pictures(), 1, 3);
        String key = UUID.randomUUID().toString();

        assertThrows(FullQuota.class, () -> save(ada, key, ""));
        assertThrows(FullQuota.class, () -> save(ada, kept.getKey(), SNOW + SNOW));
        assertThrows(FullQuota.class, () -> publication.publish(entry(ada, key, RAIN), draft(ada, key, RAIN), 0));
        assertThrows(FullQuota.class, () -> store.add(ada, List.of(picture(1, 1), picture(1, 1)), LONG_AGO));
        save(ada, kept.getKey(), RAIN);

        assertTrue(kept(ada, key).isEmpty());
        assertEquals(RAIN, kept(ada, kept.getKey()).orElseThrow().getText());
        assertEquals(Optional.empty(), entries.submitted(ada, key));
        assertEquals(settings.drafts().bytes() - 4, usage.of(ada.getId(), Kind.DRAFTS).bytes());
        drafting.remove(ada, kept.getKey());
        assertEquals(settings.drafts().rows() - 1, usage.of(ada.getId(), Kind.DRAFTS).rows());
    }

    @Test
    void an_account_may_have_another_share_of_the_quotas_and_what_it_has_stored_stays() throws Exception {
        Account ada = registered();
        Account grace = registered();
        share(ada, 200);
        fill(ada, Kind.DRAFTS, settings.drafts().share(200), 1, 1_000);
        save(grace, UUID.randomUUID().toString(), RAIN);
        share(grace, 0);

        save(ada, UUID.randomUUID().toString(), RAIN);

        assertEquals(2 * settings.drafts().rows(), usage.of(ada.getId(), Kind.DRAFTS).rows());
        assertEquals(2 * settings.drafts().bytes(), usage.of(ada.getId(), Kind.DRAFTS).quota().bytes());
        assertThrows(FullQuota.class, () -> save(ada, UUID.randomUUID().toString(), ""));
        assertThrows(FullQuota.class, () -> save(grace, UUID.randomUUID().toString(), ""));
        assertEquals("1 14", count(grace, Kind.DRAFTS));
        assertEquals(0, usage.of(grace.getId(), Kind.DRAFTS).most());
        assertEquals(List.of(200L, 100L), List.of(usage.percent(ada.getId()), usage.percent(registered().getId())));
    }

    @Test
    void of_writes_at_the_same_moment_only_those_are_stored_that_fit() throws Exception {
        Account ada = registered();
        Account grace = registered();
        fill(ada, Kind.DRAFTS, settings.drafts(), 2, 1_000);
        fill(grace, Kind.VERSIONS, settings.versions(), 2, 1_000);

        long saved = atOnce(5, () -> save(ada, UUID.randomUUID().toString(), RAIN) != null);
        long counted = atOnce(5, () -> addsVersion(grace)); // without the lock of the account, too

        assertEquals(2, saved);
        assertEquals(2, counted);
        assertEquals(settings.drafts().rows(), usage.of(ada.getId(), Kind.DRAFTS).rows());
        assertEquals(settings.versions().rows(), usage.of(grace.getId(), Kind.VERSIONS).rows());
    }

    private boolean addsVersion(Account account) throws Exception {
        transaction.begin();
        try {
            usage.add(account.getId(), Kind.VERSIONS, 1, 1);
        } catch (FullQuota full) {
            transaction.rollback();
            throw full;
        }
        transaction.commit();
        return true;
    }

    // how many of them have room
    private static long atOnce(int many, Callable<Boolean> write) throws Exception {
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<Boolean>> all = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            all.add(executor.submit(() -> {
                try {
                    return write.call();
                } catch (FullQuota full) {
                    return false;
                }
            }));
        }
        long stored = 0;
        for (Future<Boolean> one : all) {
            stored += one.get() ? 1 : 0;
        }
        return stored;
    }

    private void share(Account account, long percent) throws Exception {
        transaction.begin();
        usage.share(account.getId(), percent);
        transaction.commit();
    }

    // leaves room for so many rows and bytes
    private void fill(Account account, Kind kind, Quota quota, long rows, long bytes) throws Exception {
        Usage used = usage.of(account.getId(), kind);
        transaction.begin();
        usage.add(account.getId(), kind, quota.rows() - used.rows() - rows, quota.bytes() - used.bytes() - bytes);
        transaction.commit();
    }

    private String count(Account account, Kind kind) {
        Usage used = usage.of(account.getId(), kind);
        return used.rows() + " " + used.bytes();
    }

    private Draft save(Account author, String key, String text) throws Exception {
        return drafting.save(draft(author, key, text), kept(author, key).map(Draft::getSaves).orElse(0));
    }

    // in a transaction of its own: outside of transactions Liberty has one persistence context for all of a request
    private Optional<Draft> kept(Account author, String key) throws Exception {
        transaction.begin();
        try {
            return drafts.keyed(author, key);
        } finally {
            transaction.rollback();
        }
    }

    private static Draft draft(Account author, String key, String text) {
        var fields = EntryForm.like(entry(author, key, text)).getFields();
        return new Draft(author, new EntryForm(fields, key, 0, 0), Instant.now());
    }

    private static Entry entry(Account author, String key, String text) {
        return new Entry(author, content(text), UUID.fromString(key), Instant.now());
    }

    private static Content content(String text) {
        return new Content("Rain", text, Content.PLAIN, "en");
    }

    private static ConvertedPicture picture(int small, int medium) {
        return new ConvertedPicture(new Extent(1, 1), "image/png",
                Map.of(PictureSize.SMALL, new byte[small], PictureSize.MEDIUM, new byte[medium]));
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
