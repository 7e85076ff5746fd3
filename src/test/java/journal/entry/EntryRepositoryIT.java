package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import journal.TestDeployment;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.draft.Draft;
import journal.draft.Publication;
import journal.list.Cursor;
import journal.list.KeysetPage;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.version.Change;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EntryRepositoryIT {
    @Inject EntryRepository entries;
    @Inject EntryPages pages;
    @Inject Publication publication;
    @Inject Change change;
    @Inject AccountRepository accounts;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_even_within_one_moment() throws Exception {
        Account ada = registered("ada");
        // of its own, so long ago that no other test's entry is among them; twenty-five at the same moment
        Instant moment = Instant.EPOCH.plusSeconds(System.nanoTime() % 1_000_000_000L);
        List<Long> written = new ArrayList<>();
        for (int number : IntStream.range(0, 45).toArray()) {
            written.add(0, published(new Entry(ada, new Content("No. " + number, "text", Content.PLAIN, "en"), UUID.randomUUID(),
                    moment.plusSeconds(Math.max(0, number - 25)))).getId());
        }

        List<Long> read = new ArrayList<>();
        Optional<Cursor> next = Optional.of(new Cursor(LocalDateTime.ofInstant(moment.plusSeconds(60), ZoneOffset.UTC), 0));
        while (read.size() < written.size()) {
            KeysetPage<Entry> page = pages.page(EntryLists.all(), PageRequest.before(next.orElseThrow()), Set.of(Audience.PUBLIC));
            assertTrue(page.items().size() <= EntryPages.PAGE);
            page.items().stream().filter(entry -> entry.getAuthor().equals(ada)).map(Entry::getId).forEach(read::add);
            next = page.older();
        }

        assertEquals(written, read);
    }

    @Test
    void an_entry_comes_back_as_it_was_written_with_its_author() throws Exception {
        Account ada = registered("ada");
        String text = "\n  \uD83D\uDE00 עברית العربية e\u0301 𝒳\n\ttab and trailing space \n";

        Entry written =
                published(new Entry(ada, new Content("Größe 👩‍👩‍👧", text, Content.PLAIN, "en"), UUID.randomUUID(), Instant.now()));
        Entry read = entries.find(written.getId()).orElseThrow();

        assertEquals("Größe 👩‍👩‍👧", read.getTitle());
        assertEquals(text, read.getText());
        assertEquals("plain", read.getFormat());
        assertEquals(written.getCreatedAt(), read.getCreatedAt());
        assertEquals(ada.getUsername(), read.getAuthor().getUsername());
    }

    @Test
    void the_longest_entry_that_a_form_takes_fits_the_database() throws Exception {
        Account ada = registered("ada");
        String title = "😀".repeat(Entry.TITLE_MAX);
        String text = "😀".repeat(Entry.TEXT_MAX);

        Entry written = published(new Entry(ada, new Content(title, text, Content.PLAIN, "en"), UUID.randomUUID(), Instant.now()));

        assertTrue(entries.find(written.getId()).orElseThrow().content().saysTheSameAs(written.content()));
    }

    @Test
    void an_entry_saved_for_a_circle_in_the_moment_after_it_was_dissolved_is_for_its_author_alone() throws Exception {
        Account ada = registered("ada");
        String gone = Audience.circle(Long.MAX_VALUE);

        Entry written = publication.publish(new Entry(ada, new Content("Rain", "It rained.", Content.PLAIN, "en").readBy(gone),
                UUID.randomUUID(), Instant.now()));
        change.save(written, new Content("Rain", "It shone.", Content.PLAIN, "en").readBy(gone),
                new Draft(ada, EntryForm.changing(written), Instant.now()), 0, Instant.now());
        Entry changed = entries.find(written.getId()).orElseThrow();

        assertEquals(Audience.only(ada), written.getAudience());
        assertEquals("It shone.", changed.getText());
        assertEquals(Audience.only(ada), changed.getAudience());
    }

    @Test
    void there_is_no_entry_of_an_unknown_id() {
        assertFalse(entries.find(Long.MAX_VALUE).isPresent());
    }

    private Account registered(String name) throws Exception {
        var account = new Account(Username.of(name + UUID.randomUUID().toString().substring(0, 12)), "no hash", Set.of(Role.AUTHOR),
                Instant.now());
        transaction.begin();
        accounts.add(account);
        transaction.commit();
        return account;
    }

    private Entry published(Entry entry) throws Exception {
        transaction.begin();
        Entry stored = entries.add(entry);
        transaction.commit();
        return stored;
    }
}
