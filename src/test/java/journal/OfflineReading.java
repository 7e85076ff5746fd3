package journal;

import static journal.TestJournal.URL;
import static journal.TestJournal.unique;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader whose network can be cut, and three entries to read. */
abstract class OfflineReading {
    @RegisterExtension static final Browsers browsers = new Browsers();

    static final String NONE = "No page has been kept on this device yet.";
    private static final String KEPT = """
            const done = arguments[1];
            (async () => {
                const kept = [];
                for (const name of (await caches.keys()).filter(name => name.includes(arguments[0]))) {
                    kept.push(...(await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname));
                }
                return kept;
            })().then(done, failure => done([String(failure)]));""";

    static String title;
    static String entry;
    static String other;
    static String unread;

    final String name = unique("ada");
    final Http ada = Http.signedIn(name);
    Cable cable;

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

    Person somebody() {
        var person = browsers.somebody("grace", Scripting.ON);
        person.reachesTheJournalAt(cable.url());
        return person;
    }

    Person signedIn(Http http) {
        var person = browsers.signedIn(http, Scripting.ON);
        person.reachesTheJournalAt(cable.url());
        return person;
    }

    /** Takes the network from somebody whose browser has lost its own cache, too. */
    void cutOff(Person person) {
        cable.cut();
        person.forgetsAllFiles();
    }

    /** Opens a page and stays until it is kept. */
    static void reads(Person person, String page) {
        person.opens(page);
        awaits(person, () -> kept(person).contains(page));
    }

    static List<?> kept(Person person) {
        return kept(person, " pages ");
    }

    /** The paths of what a browser keeps in the caches with these words in their names. */
    static List<?> kept(Person person, String caches) {
        return (List<?>) person.browser().executeAsyncScript(KEPT, caches);
    }

    static List<String> listed(Person person) {
        return person.browser().findElements(By.cssSelector("#kept a")).stream().map(link -> link.getText()).toList();
    }

    static void awaits(Person person, BooleanSupplier state) {
        new WebDriverWait(person.browser(), Duration.ofSeconds(20)).pollingEvery(Duration.ofMillis(50)).until(page -> state.getAsBoolean());
    }

    static String path(String address) {
        return URL.getPath().length() > 1 ? address.substring(URL.getPath().length() - 1) : address;
    }
}
