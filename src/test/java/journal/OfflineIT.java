package journal;

import static journal.TestJournal.URL;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Reading without a network what has been read before, in a browser that is really cut off. */
class OfflineIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String NONE = "No page has been kept on this device yet.";
    private static final String KEPT = """
            const done = arguments[1];
            (async () => {
                const kept = [];
                for (const name of (await caches.keys()).filter(name => name.includes(arguments[0]))) {
                    kept.push(...(await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname));
                }
                return kept;
            })().then(done, failure => done([String(failure)]));""";
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

    private static String title;
    private static String entry;
    private static String other;
    private static String unread;

    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);
    private Cable cable;

    @BeforeAll
    static void three_entries_are_written() {
        Http grace = Http.signedIn(unique("grace"));
        title = unique("Rain & <b>\"snow\"</b>, it’s");
        entry = path(grace.writes(title, "It rained."));
        other = path(grace.writes(unique("Sun"), "It shone."));
        unread = path(grace.writes(unique("Wind"), "It blew."));
    }

    @BeforeEach
    void lay_a_cable() {
        cable = Cable.to(URL);
    }

    @AfterEach
    void forget_all_that_came_through_it() {
        browsers.somebody("nobody", Scripting.ON).browser().executeCdpCommand("Storage.clearDataForOrigin",
                Map.of("origin", cable.url().toString(), "storageTypes", "service_workers,cache_storage"));
        cable.close();
    }

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_picture_that_anybody_may_see_is_seen_again_without_a_network(boolean isSignedIn) {
        var shown = path(ada.writes(unique("Cat"), "![A wet cat](" + picture() + ")"));
        var reader = isSignedIn ? signedIn(ada) : somebody();
        reads(reader, shown);
        assertEquals("A wet cat", reader.seesPicture());
        awaits(reader, () -> !keptPictures(reader).isEmpty());

        cutOff(reader);
        reader.opens(shown);

        assertEquals("A wet cat", reader.seesPicture());
    }

    @Test
    void a_picture_that_is_looked_at_after_the_browser_has_ended_its_worker_is_kept_too() {
        var picture = picture();
        ada.writes(unique("Cat"), "![A wet cat](" + picture + ")");
        var reader = signedIn(ada);
        reads(reader, entry);

        reader.browser().executeCdpCommand("ServiceWorker.enable", Map.of());
        reader.browser().executeCdpCommand("ServiceWorker.stopAllWorkers", Map.of());
        reader.browser().executeScript("document.body.append(Object.assign(new Image(), {src: arguments[0]}))", picture + "/small");

        awaits(reader, () -> keptPictures(reader).size() == 1);
    }

    @Test
    void a_picture_for_its_author_alone_is_not_kept() {
        var kitten = unique("Kitten");
        ada.submit("/entry", "title", kitten, "text", "![A dry cat](" + picture() + ")", "visibility",
                "private");
        var own = path(ada.get("/").link(kitten));
        var open = path(ada.writes(unique("Cat"), "![A wet cat](" + picture() + ")"));
        var reader = signedIn(ada);
        reads(reader, entry); // from then on the worker is there
        reader.opens(own);
        assertEquals("A dry cat", reader.seesPicture());
        reads(reader, open);
        assertEquals("A wet cat", reader.seesPicture());
        awaits(reader, () -> !keptPictures(reader).isEmpty());

        assertEquals(1, keptPictures(reader).size());
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
    void what_somebody_has_read_who_was_signed_in_is_kept_without_a_name_or_a_token() {
        var grace = signedIn(ada);
        reads(grace, entry);
        grace.sees("Signed in as");

        cable.cut();
        grace.opens(entry);

        grace.sees("It rained.");
        grace.doesNotSee("Signed in as");
        grace.doesNotSee("Sign out");
        assertFalse(grace.browser().getPageSource().contains("_csrf"));
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
    void pages_behind_sign_in_are_not_kept() {
        var grace = signedIn(ada);
        reads(grace, entry);

        grace.opens("/entry");
        grace.readsThePage("Write an entry");
        grace.opens("/logout");
        grace.readsThePage("Sign out?");
        reads(grace, other);
        cable.cut();

        assertEquals(List.of(entry, other), kept(grace));
        grace.opens("/entry");
        grace.readsThePage("You are offline");
    }

    @Test
    void nothing_is_left_after_sign_out() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        reads(grace, entry);

        grace.signsOut();
        awaits(grace, () -> kept(grace).equals(List.of("/")) || kept(grace).isEmpty());
        cable.cut();

        grace.opens(entry);
        grace.readsThePage("You are offline");
        grace.doesNotSee(title);
    }

    @Test
    void nothing_is_left_for_who_wanted_to_sign_out_and_had_no_network() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        reads(grace, entry);

        cable.cut();
        grace.browser().findElement(By.xpath("//button[normalize-space()='Sign out']")).click();
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());

        grace.opens(entry);
        grace.readsThePage("You are offline");
        awaits(grace, () -> kept(grace).isEmpty());
        grace.sees(NONE);
    }

    @Test
    void a_form_that_could_not_be_sent_is_sent_when_the_page_is_loaded_again() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        reads(grace, entry);
        grace.opens("/entry");
        grace.types("title", storm);
        grace.types("text", "It blew the cable down.");

        cable.cut();
        grace.browser().findElement(By.xpath("//button[normalize-space()='Publish']")).click();
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());
        cable.mend();
        grace.loadsAgain();

        grace.isTold("Your entry is now live!");
        assertEquals(1, grace.titles().stream().filter(storm::equals).count());
    }

    @Test
    void words_that_could_not_be_saved_are_offered_where_one_writes_and_become_the_draft() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        grace.opens("/");
        cable.mend();
        grace.opens("/entry");
        grace.findsInField("text", "");
        grace.waitsFor("Some words could not be saved and are still on this device: " + storm);
        grace.presses("Save them as a draft");

        grace.findsInField("title", storm);
        grace.findsInField("text", "It blew the cable down.");
        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.opens("/drafts");
        assertEquals(1, grace.browser().findElements(By.linkText(storm)).size());
    }

    @Test
    void words_that_are_saved_after_all_are_not_offered() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        cable.mend();
        grace.browser().executeScript("dispatchEvent(new Event('online'))");
        grace.waitsFor("Draft saved at");

        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.waitsFor(storm, "/drafts");
    }

    @Test
    void words_are_offered_to_nobody_but_who_typed_them_in_another_session_too() {
        var storm = unique("Storm");
        var grace = signedIn(ada);
        leavesWordsUnsaved(grace, storm);

        grace.losesTheSession();
        cable.mend();
        grace.takesCookiesOf(Http.signedIn(unique("mallory")));
        reads(grace, entry);
        grace.opens("/entry");
        grace.readsThePage("Write an entry");
        assertEquals(List.of("/drafts"), keptWords(grace));
        grace.doesNotSee(storm);
        grace.takesCookiesOf(ada);
        grace.opens("/entry");

        grace.waitsFor("Some words could not be saved and are still on this device: " + storm);
        grace.browser().findElement(By.xpath("//button[normalize-space()='Delete them here']")).click();
        awaits(grace, () -> keptWords(grace).isEmpty());
        grace.doesNotSee(storm);
    }

    @Test
    void no_words_are_left_for_who_wanted_to_sign_out_and_had_no_network() {
        var grace = signedIn(Http.signedIn(unique("grace")));
        leavesWordsUnsaved(grace, unique("Storm"));

        grace.browser().executeScript("""
                addEventListener('beforeunload', event => event.stopImmediatePropagation(), {capture: true}); // leaves all the same
                document.querySelector('header form').requestSubmit();""");
        awaits(grace, () -> grace.browser().findElements(By.tagName("footer")).isEmpty());
        grace.opens(entry);

        awaits(grace, () -> keptWords(grace).isEmpty());
    }

    @Test
    void nobody_is_shown_what_another_person_has_read() {
        var browser = signedIn(Http.signedIn(unique("grace")));
        reads(browser, entry);

        browser.losesTheSession();
        browser.takesCookiesOf(ada);
        reads(browser, other);
        cable.cut();

        browser.opens(entry);
        browser.readsThePage("You are offline");
        awaits(browser, () -> listed(browser).size() == 1);
        browser.doesNotSee(title);
    }

    @Test
    void what_was_read_in_a_session_that_has_ended_is_forgotten_with_the_next_page() {
        var browser = signedIn(Http.signedIn(unique("grace")));
        reads(browser, entry);

        browser.losesTheSession();
        browser.opens("/entry");
        browser.isOn("/login?next=/entry");
        cable.cut();

        browser.opens(entry);
        browser.readsThePage("You are offline");
        browser.sees(NONE);
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

    private String picture() {
        return "/pictures/" + ada.addsPicture(PictureSamples.png(1, 1));
    }

    private Person somebody() {
        var person = browsers.somebody("grace", Scripting.ON);
        person.reachesTheJournalAt(cable.url());
        return person;
    }

    private Person signedIn(Http http) {
        var person = browsers.signedIn(http, Scripting.ON);
        person.reachesTheJournalAt(cable.url());
        return person;
    }

    /** Types while nothing can be saved, until it is on the device. */
    private void leavesWordsUnsaved(Person person, String title) {
        reads(person, entry); // from then on the worker is there
        person.opens("/entry");
        person.types("title", title);
        person.waitsFor("Draft saved at");
        cable.cut();
        person.types("text", "It blew the cable down.");
        person.waitsFor("Not saved yet");
        awaits(person, () -> keptWords(person).equals(List.of("/drafts")));
    }

    /** Takes the network from somebody whose browser has lost its own cache, too. */
    private void cutOff(Person person) {
        cable.cut();
        person.forgetsAllFiles();
    }

    /** Opens a page and stays until it is kept. */
    private static void reads(Person person, String page) {
        person.opens(page);
        awaits(person, () -> kept(person).contains(page));
    }

    private static List<?> kept(Person person) {
        return (List<?>) person.browser().executeAsyncScript(KEPT, " pages ");
    }

    private static List<?> keptPictures(Person person) {
        return (List<?>) person.browser().executeAsyncScript(KEPT, " pictures ");
    }

    private static List<?> keptWords(Person person) {
        return (List<?>) person.browser().executeAsyncScript(KEPT, " words ");
    }

    private static List<String> listed(Person person) {
        return person.browser().findElements(By.cssSelector("#kept a")).stream().map(link -> link.getText()).toList();
    }

    private static void awaits(Person person, BooleanSupplier state) {
        new WebDriverWait(person.browser(), Duration.ofSeconds(20)).pollingEvery(Duration.ofMillis(50)).until(page -> state.getAsBoolean());
    }

    private static String path(String address) {
        return URL.getPath().length() > 1 ? address.substring(URL.getPath().length() - 1) : address;
    }
}
