package journal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The browsers of the tests: one Chromium for each way of {@link Scripting}, with a worker or without, started when the first
 * test wants it and closed after the last. Where there is none, these tests are skipped, or fail if
 * {@code journal.browser.required} is true. A test that fails leaves a picture of its page in {@code target/screenshots}.
 */
public final class Browsers implements BeforeEachCallback, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);
    private static final String LOOKED_FOR = "no Chromium found (looked for chromium, google-chrome and chromedriver)";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private ExtensionContext.Store store; // the same for all
    private ChromeDriver used; // by the test that runs; null as long as it has opened none

    /** Somebody with a browser, who has not visited the journal yet; the name is made unique. */
    public Person somebody(String name, Scripting scripting) {
        return somebody(name, scripting, true);
    }

    private Person somebody(String name, Scripting scripting, boolean hasWorker) {
        var place = place().orElseThrow();
        var key = List.of(scripting, hasWorker);
        used = store.getOrComputeIfAbsent(key, mine -> Chromium.start(place, scripting, hasWorker), Chromium.class).asNew();
        return new Person(used, TestJournal.unique(name));
    }

    /**
     * Somebody who only looks at a place, signed in as this client is where the place takes that. No worker keeps the pages: to start one
     * in a new browser takes as long as a page.
     */
    Person reader(Place place, Http http) {
        var reader = somebody("grace", Scripting.ON, false);
        return place.isBehindSignIn() ? signedIn(reader, http) : reader;
    }

    /** Somebody who goes this way, and has not visited the journal yet; the name is made unique. */
    public Person somebody(String name, Way way) {
        var person = somebody(name, way.scripting());
        person.looksThroughAWindowOf(way.width());
        return person;
    }

    /** Somebody who goes this way and is signed in as this client is. */
    public Person signedIn(Http http, Way way) {
        return signedIn(somebody("", way), http);
    }

    /** Somebody with a browser who is signed in as this client is. */
    public Person signedIn(Http http, Scripting scripting) {
        return signedIn(somebody("", scripting), http);
    }

    private static Person signedIn(Person person, Http http) {
        person.takesCookiesOf(http);
        return person;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        used = null;
        assumeTrue(place().isPresent(), LOOKED_FOR);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (used != null && context.getExecutionException().isPresent()) {
            photograph(context.getRequiredTestClass().getSimpleName() + '.' + context.getRequiredTestMethod().getName() + ' '
                    + context.getDisplayName());
        }
    }

    private Optional<Chromium.Place> place() {
        return store.getOrComputeIfAbsent("place", key -> Search.once(), Search.class).found();
    }

    private void photograph(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png"), used.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (WebDriverException noPicture) {
            System.out.println("No picture of " + name + ": " + noPicture.getRawMessage());
        }
    }

    /** What the search for a Chromium found; it is made once, and says so once where that is nothing. */
    private record Search(Optional<Chromium.Place> found) {

        static Search once() {
            var found = Chromium.find();
            if (found.isEmpty() && Chromium.setting("journal.browser.required").filter("true"::equals).isPresent()) {
                throw new IllegalStateException("Browser tests must run, but " + LOOKED_FOR);
            }
            if (found.isEmpty()) {
                System.out.println("Browser tests skipped: " + LOOKED_FOR);
            }
            return new Search(found);
        }
    }
}
