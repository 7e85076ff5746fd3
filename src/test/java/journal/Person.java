package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody in front of a browser: what people do in the journal, and what they see. */
public final class Person {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration POLLING = Duration.ofMillis(50);
    private static final int MOST_TABS = 60; // past a list of entries with their authors
    private static final int EXCERPT = 1_000;

    private final ChromeDriver driver;
    private final String name;
    private Language language = Language.ENGLISH;
    private URI journal = URL;

    Person(ChromeDriver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /** The name under which this person registers. */
    public String name() {
        return name;
    }

    /** The driver of this person's browser. */
    ChromeDriver browser() {
        return driver;
    }

    /** Speaks a language from now on, and has told the browser so. */
    void speaks(Language spoken) {
        language = spoken;
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", spoken.tag())));
        if (spoken.equals(Language.PSEUDO)) {
            driver.executeCdpCommand("Network.setCookie", cookie("journal-language", spoken.tag()));
        }
    }

    /** Reaches the journal at another address. */
    void reachesTheJournalAt(URI address) {
        journal = address;
    }

    public void opens(String page) {
        driver.get(journal.resolve(path(page)).toString());
    }

    public void registers() {
        registers(name, PASSWORD, PASSWORD);
    }

    public void registers(String username, String password, String password2) {
        opens("/register");
        types("username", username);
        types("password", password);
        types("password2", password2);
        sends();
    }

    public void signsIn() {
        signsIn(name, PASSWORD);
    }

    public void signsIn(String username, String password) {
        opens("/login");
        fillsInSignIn(username, password);
    }

    /** Signs in on the page that shows the form already. */
    public void fillsInSignIn(String username, String password) {
        types("username", username);
        types("password", password);
        sends();
    }

    public void writes(String title, String text) {
        opens("/entry");
        types("title", title);
        types("text", text);
        sends();
    }

    public void signsOut() {
        presses(language.text("nav.signOut"));
    }

    /** Opens a page, fills in its form all at once, names of fields and what is put in them in turn, and sends it. */
    void fillsInAndSends(String page, String... fields) {
        opens(page);
        fillsIn(fields);
        sends();
    }

    /** Puts something in each field all at once, as a password manager does; names of fields and values in turn. */
    void fillsIn(String... fields) {
        driver.executeScript(
                "for (let at = 0; at < arguments.length; at += 2) document.getElementsByName(arguments[at])[0].value = arguments[at + 1]",
                (Object[]) fields);
    }

    /** Presses the button of the form that the page is about, and waits for the next page. */
    public void sends() {
        leaves(() -> driver.findElement(By.cssSelector("main form button:not([type])")).click());
    }

    /** Has what is in the form shown as it will look, on this page or on the next one. */
    void previews() {
        driver.findElement(By.cssSelector("main form button[name=preview]")).sendKeys(Keys.ENTER);
        until().until(ExpectedConditions.presenceOfElementLocated(By.id("preview")));
    }

    /** Presses the button of this name in the form that the page is about, and waits for the next page. */
    void sends(String button) {
        leaves(() -> driver.findElement(By.cssSelector("main form button[name=" + button + "]")).click());
    }

    /** Chooses a file in a field. */
    void chooses(String field, Path file) {
        driver.findElement(By.name(field)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Brings a file into the text by an event: {@code drop} or {@code paste}. */
    void brings(String event, byte[] file) {
        driver.executeScript("const data = new DataTransfer(); const [text] = document.getElementsByName('text');"
                + "data.items.add(new File([Uint8Array.from(atob(arguments[1]), one => one.charCodeAt(0))], 'image.png', {type: 'image/png'}));"
                + "text.dispatchEvent(arguments[0] === 'drop' ? new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})"
                + " : new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))", event,
                Base64.getEncoder().encodeToString(file));
    }

    /** Waits until there are so many fields of this name. */
    void waitsForFields(String name, int count) {
        new WebDriverWait(driver, LONGEST, POLLING).until(ExpectedConditions.numberOfElementsToBe(By.name(name), count));
    }

    /** What the picture on the page, which is there and not empty, is described by. */
    String seesPicture() {
        return (String) new WebDriverWait(driver, LONGEST, POLLING).until(browser -> driver.executeScript(
                "const picture = document.querySelector('article .text img'); picture.scrollIntoView();"
                        + "return picture.complete && picture.naturalWidth > 0 ? picture.alt : null"));
    }

    /** Presses a button that a script has taken the place of. */
    void sendsOff(String button) {
        leaves(() -> driver.executeScript("const [button] = document.getElementsByName(arguments[0]); button.form.requestSubmit(button)",
                button));
    }

    /** Puts a text in a field, in place of what is there, all at once as from the clipboard. */
    public void types(String field, String text) {
        driver.executeScript("const [field] = document.getElementsByName(arguments[0]);"
                + " field.focus(); field.select(); document.execCommand('delete')", field);
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** The forms with several buttons of which Enter in a field presses one that people see (WHATWG HTML, 4.10.21.2). */
    List<?> findsFormsWhoseEnterPressesOneOfSeveralButtons() {
        return (List<?>) driver.executeScript("""
                const buttons = form => [...form.elements].filter(({type}) => type === 'submit');
                return [...document.forms].filter(form => buttons(form).length > 1 && !buttons(form)[0].matches('[data-enter], :disabled'))
                    .map(({action}) => action);""");
    }

    /** Whether the browser would ask before it leaves the page. */
    boolean isAskedBeforeLeaving() {
        return (Boolean) driver.executeScript("const leaving = new Event('beforeunload', {cancelable: true});"
                + "dispatchEvent(leaving); return leaving.defaultPrevented");
    }

    /** Presses the button of this text and waits for the next page. */
    public void presses(String button) {
        leaves(() -> driver.findElement(By.xpath("//button[normalize-space()='" + button + "']")).click());
    }

    /** Follows the link of this text to its page. */
    public void follows(String link) {
        leaves(() -> link(link).click());
    }

    /** Follows the link to who wrote the first entry on the page. */
    void followsTheAuthor() {
        leaves(() -> driver.findElement(By.cssSelector(".byline a")).click());
    }

    /** The page to which the link of this text leads. */
    String linkOf(String text) {
        return link(text).getDomAttribute("href").substring(path("").length());
    }

    /** Chooses what has this label. */
    void picks(String label) {
        driver.findElement(By.xpath("//label[normalize-space()='" + label + "']")).click();
    }

    /** Has what is folded up on the page shown. */
    void unfolds() {
        driver.findElement(By.tagName("summary")).sendKeys(Keys.ENTER); // after a click no focus is shown
    }

    /** Opens a page until the entry of this title is on it. */
    void waitsForEntry(String title, String page) {
        opensUntil(page, title, () -> titles().contains(title));
    }

    /** Opens a page until this text is on it. */
    void waitsFor(String text, String page) {
        opensUntil(page, text, () -> seen().contains(text));
    }

    private void opensUntil(String page, String awaited, BooleanSupplier isThere) {
        until().withMessage(awaited).until(browser -> {
            opens(page);
            return isThere.getAsBoolean();
        });
    }

    /** Opens the same page once more, with a query. */
    void opensItWith(String query) {
        driver.get(driver.getCurrentUrl() + query);
    }

    /** Follows the link of this text to a place on the same page. */
    public void jumps(String link) {
        link(link).click();
    }

    public void loadsAgain() {
        driver.navigate().refresh();
    }

    /** Has a browser that has kept no file. */
    void forgetsAllFiles() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Loses the session, as by its age. */
    public void losesTheSession() {
        driver.manage().deleteCookieNamed(Http.SESSION_COOKIE);
    }

    /** Walks with the Tab key to the field of this name, or to the link or button of this text; each step is to be seen. */
    public void tabsTo(String nameOrText) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            types(Keys.TAB);
            var focused = (List<?>) driver.executeScript(
                    """
                    const focused = document.activeElement;
                    return [focused.tagName, getComputedStyle(focused).outlineStyle, focused.getAttribute('name'), focused.innerText.trim()]""");
            if (focused.get(0).equals("BODY")) {
                continue; // the browser's own controls
            }
            assertNotEquals("none", focused.get(1), () -> "the focus is not to be seen on " + focused);
            if (nameOrText.equals(focused.get(2)) || nameOrText.equals(focused.get(3))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + nameOrText);
    }

    /** Walks one step back. */
    void tabsBack() {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    }

    /** Types where the focus is. */
    public void types(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key with Ctrl in the text of an entry. */
    void pressesInTheText(CharSequence key) {
        driver.findElement(By.name("text")).sendKeys(Keys.chord(Keys.CONTROL, key));
    }

    /** Presses Enter where the focus is, and waits for the next page. */
    public void pressesEnter() {
        leaves(() -> types(Keys.ENTER));
    }

    /** Prefers pages to be light or dark. */
    void prefers(String colorScheme) {
        emulates("prefers-color-scheme", colorScheme);
    }

    /** Has chosen a theme, whatever the system's is. */
    void hasChosenTheme(String theme) {
        driver.executeCdpCommand("Network.setCookie", cookie("journal-theme", theme));
    }

    /** Has every page in the colours of the system, whatever it wants. */
    void forcesColours() {
        emulates("forced-colors", "active");
    }

    /** Makes the window so many CSS pixels wide. */
    void looksThroughAWindowOf(int width) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 640, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Is signed in as the client is. */
    void takesCookiesOf(Http http) {
        driver.executeCdpCommand("Network.setCookies", Map.of("cookies",
                http.cookies().entrySet().stream().map(cookie -> cookie(cookie.getKey(), cookie.getValue())).toList()));
    }

    /** Sends the form that is open with other words, from somewhere else. */
    void sendsTheSameFormElsewhere(String title, String text) {
        String key = driver.findElement(By.name("key")).getDomAttribute("value");
        overHttp().submit("/entry", "key", key, "title", title, "text", text);
    }

    /** A client that is signed in as this person is. */
    public Http overHttp() {
        var http = Http.anonymous();
        var cookies = (List<?>) driver.executeCdpCommand("Network.getCookies", Map.of("urls", List.of(URL.toString()))).get("cookies");
        cookies.stream().map(Map.class::cast).forEach(cookie -> http.with(cookie.get("name").toString(), cookie.get("value").toString()));
        return http;
    }

    /** The HTML of the page as the journal sent it. */
    String received() {
        var frame = (Map<?, ?>) ((Map<?, ?>) driver.executeCdpCommand("Page.getFrameTree", Map.of()).get("frameTree")).get("frame");
        // Chromium numbers the request for a page as the page itself
        return driver.executeCdpCommand("Network.getResponseBody", Map.of("requestId", frame.get("loaderId"))).get("body").toString();
    }

    /** Is spoken to in the language that this person speaks. */
    void isSpokenTo() {
        assertEquals(language.tag(), driver.executeScript("return document.documentElement.lang"));
    }

    public void isOn(String page) {
        var address = URI.create(driver.getCurrentUrl());
        assertEquals(path(page), address.getRawQuery() == null ? address.getRawPath() : address.getRawPath() + '?' + address.getRawQuery());
    }

    /** Sees the heading of the page, which is in the window's title too. */
    public void readsThePage(String heading) {
        assertEquals(heading, driver.findElement(By.tagName("h1")).getText());
        assertTrue(driver.getTitle().contains(heading), driver::getTitle);
        assertTrue(driver.getTitle().endsWith("The Journal"), driver::getTitle);
    }

    public void sees(String text) {
        assertTrue(seen().contains(text), () -> name + " does not see “" + text + "” on: " + excerpt());
    }

    /** Sees a text that a script puts there sooner or later. */
    public void waitsFor(String text) {
        until().withMessage(() -> name + " does not see “" + text + "” on: " + excerpt()).until(page -> seen().contains(text));
    }

    /** Waits until this is among what is offered for the tags; all that is offered. */
    List<String> waitsForTags(String tags) {
        By offered = By.cssSelector("datalist option");
        until().until(page -> driver.findElements(offered).stream().anyMatch(option -> tags.equals(option.getDomProperty("value"))));
        return driver.findElements(offered).stream().map(option -> option.getDomProperty("value")).toList();
    }

    public void doesNotSee(String text) {
        assertFalse(seen().contains(text), () -> name + " sees “" + text + "” on: " + excerpt());
    }

    /** Is told what just happened, as a screen reader announces it. */
    public void isTold(String message) {
        assertEquals(message, driver.findElement(By.cssSelector("[role=status]")).getText());
    }

    public void isToldNothing() {
        isTold("");
    }

    /** The titles of the entries on the page. */
    public List<String> titles() {
        return driver.findElements(By.cssSelector("article h2")).stream().map(WebElement::getText).toList();
    }

    /** What the first element of a selector shows. */
    public String reads(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    public void findsInField(String field, String value) {
        assertEquals(value, driver.findElement(By.name(field)).getDomProperty("value"));
    }

    /** Sees an element of this selector. */
    void seesElement(String selector) {
        assertTrue(driver.findElement(By.cssSelector(selector)).isDisplayed(), selector);
    }

    /** Sees a text of the journal, in the language that this person speaks. */
    void seesText(String key) {
        if (!language.equals(Language.PSEUDO)) {
            sees(language.text(key));
        }
    }

    /** Sees a text of the journal as the page's heading. */
    void seesHeading(String key) {
        if (!language.equals(Language.PSEUDO)) {
            assertEquals(language.text(key), driver.executeScript("return document.querySelector('h1').innerText"),
                    () -> driver.getCurrentUrl() + " in " + language);
        }
    }

    /** Is told why a field was refused. */
    void isRefused(String field) {
        WebElement input = driver.findElement(By.id(field));
        assertEquals("true", input.getDomAttribute("aria-invalid"), () -> field + " on: " + excerpt());
        assertFalse(descriptionsOf(input).isEmpty(), field);
    }

    /** Sees the message at the field, and hears it there: it is what describes the field. */
    public void hasMessageBeside(String field, String message) {
        WebElement input = driver.findElement(By.name(field));
        var messages = descriptionsOf(input);
        assertTrue(messages.contains(message), () -> field + " is described by " + messages);
        assertEquals("true", input.getDomAttribute("aria-invalid"), field);
        assertTrue(driver.getTitle().startsWith("Error: "), driver::getTitle);
    }

    public void hasNoMessageBeside(String field) {
        assertEquals("false", Optional.ofNullable(driver.findElement(By.name(field)).getDomAttribute("aria-invalid")).orElse("false"),
                field);
        assertEquals(List.of(), driver.findElements(By.id(field + "-errors")));
    }

    public void focusIsOn(String field) {
        until().withMessage(() -> "The focus is on " + described(driver.switchTo().activeElement()))
                .until(page -> field.equals(page.switchTo().activeElement().getDomAttribute("name")));
    }

    /** Need not scroll sideways to read the page. */
    void seesThePageInItsWindow() {
        long over = (Long) driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, () -> "pixels of " + driver.getCurrentUrl() + " are beyond the window: " + driver.executeScript(
                """
                return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 80))"""));
    }

    private void emulates(String feature, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    private static Map<String, Object> cookie(String name, String value) {
        return Map.of("name", name, "value", value, "url", URL.toString(), "httpOnly", true, "sameSite", "Lax");
    }

    private List<String> descriptionsOf(WebElement field) {
        return Stream.ofNullable(field.getDomAttribute("aria-describedby")).flatMap(ids -> Stream.of(ids.split(" "))).map(By::id)
                .map(driver::findElement).filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    private WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    private String seen() {
        return (String) driver.executeScript("return document.body.innerText");
    }

    private String excerpt() {
        return seen().substring(0, Math.min(EXCERPT, seen().length()));
    }

    private void leaves(Runnable action) {
        WebElement page = driver.findElement(By.tagName("html"));
        action.run();
        until().withMessage(() -> name + " stays on " + driver.getCurrentUrl() + ": " + excerpt())
                .until(ExpectedConditions.stalenessOf(page));
        until().until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer"))); // the end of the page
    }

    private WebDriverWait until() {
        var wait = new WebDriverWait(driver, LONGEST);
        wait.pollingEvery(POLLING).ignoring(WebDriverException.class); // between two pages
        return wait;
    }

    private static String described(WebElement element) {
        return element.getTagName() + ' ' + element.getDomAttribute("name") + ' ' + element.getText();
    }
}
