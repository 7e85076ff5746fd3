package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Somebody in front of a browser, who fills in forms, with the keyboard and at once. */
abstract class Typist extends Spectator {
    private static final int MOST_TABS = 60; // past a list of entries with their authors

    Typist(ChromeDriver driver, String name) {
        super(driver, name);
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

    /** Sends the form of this field as it is, whatever its script would do first. */
    void sendsWithoutScript(String field) {
        leaves(() -> driver.executeScript("document.getElementsByName(arguments[0])[0].form.submit()", field));
    }

    /** Chooses an answer by what is sent for it. */
    void answers(String choice, String value) {
        driver.findElement(By.cssSelector("[name='" + choice + "'][value='" + value + "']")).click();
    }

    /** Chooses what a list does not offer, as somebody else's program might. */
    void choosesUnoffered(String list, String value) {
        driver.executeScript("document.getElementsByName(arguments[0])[0].add(new Option(arguments[1], arguments[1], true, true))", list,
                value);
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

    /** Puts a text in a field, in place of what is there, all at once as from the clipboard. */
    public void types(String field, String text) {
        driver.executeScript("const [field] = document.getElementsByName(arguments[0]);"
                + " field.focus(); field.select(); document.execCommand('delete')", field);
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
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

    public void findsInField(String field, String value) {
        assertEquals(value, driver.findElement(By.name(field)).getDomProperty("value"));
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

    private List<String> descriptionsOf(WebElement field) {
        return Stream.ofNullable(field.getDomAttribute("aria-describedby")).flatMap(ids -> Stream.of(ids.split(" "))).map(By::id)
                .map(driver::findElement).filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    private static String described(WebElement element) {
        return element.getTagName() + ' ' + element.getDomAttribute("name") + ' ' + element.getText();
    }
}
