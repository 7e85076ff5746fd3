package journal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.WebDriverException;

/**
 * The browsers of the tests: Chromium for each way of {@link Scripting}, started when a test wants one and none is free, and closed
 * after the last. Where there is none, these tests are skipped, or fail if {@code journal.browser.required} is true. A test that fails leaves a
 * picture of its page in {@code target/screenshots}.
 */
public final class Browsers implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);
    private static final String LOOKED_FOR = "no Chromium found (looked for chromium, google-chrome and chromedriver)";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ThreadLocal<Test> current = new ThreadLocal<>(); // tests may run at the same time

    /** Somebody with a browser, who has not visited the journal yet; the name is made unique. */
    public Person somebody(String name, Scripting scripting) {
        return new Person(current.get().takes(scripting).asNew(), TestJournal.unique(name));
    }

    /** Somebody with a browser who is signed in as this client is. */
    public Person signedIn(Http http, Scripting scripting) {
        var person = somebody("", scripting);
        person.takesCookiesOf(http);
        return person;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var found = store.getOrComputeIfAbsent("place", key -> Search.once(), Search.class).found();
        assumeTrue(found.isPresent(), LOOKED_FOR);
        current.set(new Test(store.getOrComputeIfAbsent("pool", key -> new Pool(found.get()), Pool.class), new ArrayList<>()));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var name = context.getRequiredTestClass().getSimpleName() + '.' + context.getRequiredTestMethod().getName() + ' '
                    + context.getDisplayName();
            current.get().used().forEach(browser -> photograph(browser, name));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(current.get()).ifPresent(Test::givesBack);
        current.remove();
    }

    private static void photograph(Chromium browser, String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png"), browser.photograph());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (WebDriverException noPicture) {
            System.out.println("No picture of " + name + ": " + noPicture.getRawMessage());
        }
    }

    /** A test that runs, and the browsers that it has taken. */
    private record Test(Pool pool, List<Chromium> used) {
        Chromium takes(Scripting scripting) {
            var browser = pool.take(scripting);
            used.add(browser);
            return browser;
        }

        void givesBack() {
            used.forEach(pool::giveBack);
        }
    }

    /** The browsers that run. */
    private static final class Pool implements AutoCloseable {
        private final Chromium.Place place;
        private final Queue<Chromium> all = new ConcurrentLinkedQueue<>();
        private final Map<Scripting, Queue<Chromium>> free =
                Map.of(Scripting.ON, new ConcurrentLinkedQueue<>(), Scripting.OFF, new ConcurrentLinkedQueue<>());

        Pool(Chromium.Place place) {
            this.place = place;
        }

        Chromium take(Scripting scripting) {
            return Optional.ofNullable(free.get(scripting).poll()).orElseGet(() -> start(scripting));
        }

        void giveBack(Chromium browser) {
            free.get(browser.scripting()).add(browser);
        }

        @Override
        public void close() {
            all.forEach(Chromium::close);
        }

        private Chromium start(Scripting scripting) {
            var browser = Chromium.start(place, scripting);
            all.add(browser);
            return browser;
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
