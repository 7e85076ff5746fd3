package journal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A running Chromium, for as many tests as want it: each gets it as if it were new. */
final class Chromium implements AutoCloseable {
    /**
     * Where a Chromium and its driver are.
     *
     * @param shell the same without the windows around a page, in two thirds of the time; the browser itself where there is none
     */
    record Place(Path browser, Path shell, Path driver) {
    }

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe",
                    "Google Chrome", "Chromium");
    private static final List<String> SHELLS = List.of("chromium-headless-shell", "chrome-headless-shell");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");
    private static final List<String> FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/opt/google/chrome", "/opt/homebrew/bin",
                    "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS",
                    "C:\\Program Files\\Google\\Chrome\\Application");
    private static final Map<Scripting, Integer> CONTENT_SETTINGS = Map.of(Scripting.ON, 1, Scripting.OFF, 2);
    private static final String NO_WORKER = "Object.defineProperty(Navigator.prototype, 'serviceWorker', {get: () => undefined})";
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium"); // kept: a logger that nobody holds forgets its level

    private final ChromeDriver driver;
    private final boolean hasWorker;

    private Chromium(ChromeDriver driver, boolean hasWorker) {
        this.driver = driver;
        this.hasWorker = hasWorker;
    }

    /** The Chromium of this computer: the one that the setting names, or the first one on the path or in a usual place. */
    static Optional<Place> find() {
        Optional<Path> browser =
                setting("journal.browser").map(Path::of).map(path -> Stream.of(path).filter(Files::isExecutable).findFirst())
                        .orElseGet(() -> first(BROWSERS));
        return browser.flatMap(found -> first(DRIVERS).map(driver -> new Place(found, first(SHELLS).orElse(found), driver)));
    }

    /** The value of a setting of the tests: a system property, or an environment variable, JOURNAL_BROWSER for journal.browser. */
    static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name.toUpperCase().replace('.', '_'))));
    }

    /** Starts it; without a worker it keeps no page on the device, which the shell is enough for. */
    static Chromium start(Place place, Scripting scripting, boolean hasWorker) {
        QUIET.setLevel(Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary((hasWorker ? place.browser() : place.shell()).toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--in-process-gpu", "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en",
                "--disable-features=RenderDocument", // a frame of its own for each page takes as long as the page
                "--force-prefers-reduced-motion"); // no click while the page still scrolls
        options.setExperimentalOption("prefs",
                Map.of("profile.managed_default_content_settings.javascript", CONTENT_SETTINGS.get(scripting),
                        "credentials_enable_service", false));
        var service = new ChromeDriverService.Builder().usingDriverExecutable(place.driver().toFile()).build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        if (!hasWorker) {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NO_WORKER));
        }
        return new Chromium(driver, hasWorker);
    }

    /** The driver, with one window, of the usual size, and nothing that another test left. */
    ChromeDriver asNew() {
        var windows = new ArrayList<>(driver.getWindowHandles());
        for (String window : windows.subList(1, windows.size())) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(windows.get(0));
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("WebAuthn.disable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of()));
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "light"))));
        if (hasWorker) {
            driver.executeCdpCommand("Storage.clearDataForOrigin",
                    Map.of("origin", TestJournal.URL.toString(), "storageTypes", "service_workers,cache_storage"));
        }
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> first(List<String> names) {
        var folders = Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)), FOLDERS.stream())
                .map(Path::of).toList();
        return names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))).filter(Files::isRegularFile)
                .filter(Files::isExecutable).findFirst();
    }
}
