package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Reading without a network what has been read before, in a browser that is really cut off. */
class OfflineIT extends OfflineReading {
    private static final String LEFT = """
            const done = arguments[arguments.length - 1];
            Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
                .then(([workers, names]) => done(workers.length + names.length), failure => done(String(failure)));""";
    private static final String AGE_THE_PAGE = """
            const done = arguments[arguments.length - 1];
            (async () => {
                const name = (await caches.keys()).find(name => name.includes(' pages '));
                const cache = await caches.open(name);
                const page = await (await cache.match(location.href)).text();
                await cache.put(location.href, new Response(page.replace(/journal\\.[0-9a-f]+\\.css/, 'journal.0123456789ab.css'),
                    {headers: {'Content-Type': 'text/html;charset=UTF-8'}}));
            })().then(done, failure => done(String(failure)));""";
    private static final String READ_50_PAGES_LONG_AGO = """
            const done = arguments[arguments.length - 1];
            (async () => {
                const name = (await caches.keys()).find(name => name.includes(' pages '));
                const cache = await caches.open(name);
                const page = await cache.match(location.href);
                await cache.delete(location.href);
                for (let number = 1; number <= 50; number++) {
                    await cache.put('/long-ago-' + number, page.clone());
                }
            })().then(done, failure => done(String(failure)));""";

    @Test
    void two_entries_that_have_been_read_are_read_again_without_a_network() {
        var grace = somebody();
        reads(grace, entry);
        reads(grace, other);

        cutOff(grace);

        grace.opens(entry);
        grace.readsThePage(title);
        grace.sees("It rained.");
        assertEquals("grid", grace.browser().findElement(By.tagName("body")).getCssValue("display"), "the style sheet");
        grace.opens(other);
        grace.sees("It shone.");
    }

    @Test
    void one_that_has_not_been_read_is_the_offline_page_which_lists_those_that_have_and_tries_again() {
        var grace = somebody();
        reads(grace, entry);
        reads(grace, other);

        cutOff(grace);
        grace.opens(unread);

        grace.readsThePage("You are offline");
        grace.isOn(unread);
        assertEquals("grid", grace.browser().findElement(By.tagName("body")).getCssValue("display"), "the style sheet");
        awaits(grace, () -> listed(grace).size() == 2);
        assertTrue(listed(grace).get(0).startsWith("Sun"), listed(grace)::toString);
        assertEquals(title, listed(grace).get(1));
        grace.doesNotSee(NONE);
        grace.follows(title);
        grace.sees("It rained.");
        grace.opens(unread);
        cable.mend();
        grace.follows("Try again");
        grace.sees("It blew.");
    }

    @Test
    void a_page_that_was_kept_before_the_style_sheet_changed_is_still_read_in_style() {
        var grace = somebody();
        reads(grace, entry);
        grace.browser().executeAsyncScript(AGE_THE_PAGE);

        cutOff(grace);
        grace.opens(entry);

        grace.sees("It rained.");
        assertTrue(grace.browser().getPageSource().contains("journal.0123456789ab.css"));
        assertEquals("grid", grace.browser().findElement(By.tagName("body")).getCssValue("display"), "the style sheet");
    }

    @Test
    void with_a_network_a_page_is_as_new_as_the_journal() {
        var grace = somebody();
        reads(grace, entry);
        ada.writes(unique("Rain"), "It rained.");
        reads(grace, "/authors/" + name);
        var news = unique("News");

        ada.writes(news, "It rained again.");

        grace.opens("/authors/" + name);
        assertEquals(news, grace.titles().get(0));
    }

    @Test
    void it_is_kept_in_the_language_that_its_reader_chose_and_so_is_the_offline_page() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        grace.overHttp().submit("/preferences", "language", "de", "theme", "");
        reads(grace, entry);

        cutOff(grace);

        grace.opens(entry);
        assertEquals("de", grace.browser().findElement(By.tagName("html")).getDomAttribute("lang"));
        grace.opens(unread);
        assertEquals(new Language("de").text("offline.title"), grace.reads("h1"));
    }

    @Test
    void a_page_that_is_not_for_everybody_any_more_is_forgotten_when_it_is_asked_for() {
        var secret = unique("Secret");
        var page = path(ada.writes(secret, "It rained."));
        var grace = somebody();
        reads(grace, page);

        ada.post(page.replaceFirst("/[^/]*$", "/trash"), ada.get(page).hidden());
        grace.opens(page);
        awaits(grace, () -> kept(grace).isEmpty());
    }

    @Test
    void forms_and_refusals_are_not_kept() {
        var grace = somebody();
        reads(grace, entry);

        grace.opens("/login");
        grace.opens("/entry");
        grace.isOn("/login?next=/entry");
        grace.opens("/nowhere");
        grace.opens("/offline");
        reads(grace, other);

        assertEquals(List.of(entry, other), kept(grace));
    }

    @Test
    void the_page_that_was_read_first_makes_room_for_the_fifty_first() {
        var grace = somebody();
        reads(grace, entry);
        grace.browser().executeAsyncScript(READ_50_PAGES_LONG_AGO);

        reads(grace, other);

        assertEquals(50, kept(grace).size());
        assertFalse(kept(grace).contains("/long-ago-1"));
        assertTrue(kept(grace).contains("/long-ago-2"));
    }

    @Test
    void where_the_setting_is_off_the_worker_goes_and_takes_with_it_what_it_kept() {
        try (var server = Server.named("online", Map.of("JOURNAL_OFFLINE", "false")).empty().start()) {
            var grace = somebody();
            reads(grace, entry);

            cable.leadTo(server.url());
            grace.opens("/login");

            awaits(grace, () -> grace.browser().executeAsyncScript(LEFT).equals(0L));
            grace.loadsAgain();
            assertEquals(0L, grace.browser().executeAsyncScript(LEFT));
            assertFalse(Http.at(server.url()).get("/login").body().contains("data-worker"));
        }
    }
}
