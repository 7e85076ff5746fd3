package journal;

import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody in front of a browser, who says what is on the page. */
abstract class Spectator extends Visitor {
    Language language = Language.ENGLISH;

    Spectator(ChromeDriver driver, String name) {
        super(driver, name);
    }

    /** Speaks a language from now on, and has told the browser so. */
    void speaks(Language spoken) {
        language = spoken;
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", spoken.tag())));
        if (spoken.equals(Language.PSEUDO)) {
            driver.executeCdpCommand("Network.setCookie", cookie("journal-language", spoken.tag()));
        }
    }

    /** What the picture on the page, which is there and not empty, is described by. */
    String seesPicture() {
        return (String) new WebDriverWait(driver, LONGEST, POLLING).until(browser -> driver.executeScript(
                "const picture = document.querySelector('article .text img'); picture.scrollIntoView();"
                        + "return picture.complete && picture.naturalWidth > 0 ? picture.alt : null"));
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

    /** Opens a page until the entry of this title is on it. */
    void waitsForEntry(String title, String page) {
        opensUntil(page, title, () -> titles().contains(title));
    }

    /** Opens a page until this text is on it. */
    void waitsFor(String text, String page) {
        opensUntil(page, text, () -> seen().contains(text));
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

    /** Need not scroll sideways to read the page. */
    void seesThePageInItsWindow() {
        long over = (Long) driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, () -> "pixels of " + driver.getCurrentUrl() + " are beyond the window: " + driver.executeScript(
                """
                return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 80))"""));
    }

    private void opensUntil(String page, String awaited, BooleanSupplier isThere) {
        until().withMessage(awaited).until(browser -> {
            opens(page);
            return isThere.getAsBoolean();
        });
    }

    static Map<String, Object> cookie(String name, String value) {
        return Map.of("name", name, "value", value, "url", URL.toString(), "httpOnly", true, "sameSite", "Lax");
    }
}
