package journal;

import static journal.TestJournal.URL;
import static journal.TestJournal.path;

import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody in front of a browser, who goes from page to page of the journal. */
abstract class Visitor {
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration POLLING = Duration.ofMillis(50);
    private static final int EXCERPT = 1_000;

    final ChromeDriver driver;
    final String name;
    private URI journal = URL;

    Visitor(ChromeDriver driver, String name) {
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

    /** Reaches the journal at another address. */
    void reachesTheJournalAt(URI address) {
        journal = address;
    }

    public void opens(String page) {
        driver.get(journal.resolve(path(page)).toString());
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

    /** Waits until there are so many fields of this name. */
    void waitsForFields(String name, int count) {
        new WebDriverWait(driver, LONGEST, POLLING).until(ExpectedConditions.numberOfElementsToBe(By.name(name), count));
    }

    /** Presses a button that a script has taken the place of. */
    void sendsOff(String button) {
        leaves(() -> driver.executeScript("const [button] = document.getElementsByName(arguments[0]); button.form.requestSubmit(button)",
                button));
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

    /** The page to which the link in the note on the page leads. */
    String linkInTheNote() {
        String address = driver.findElement(By.cssSelector("[role=note] a")).getDomAttribute("href");
        return address.replaceFirst("^https?://[^/]+", "").substring(path("").length());
    }

    /** Chooses what has this label. */
    void picks(String label) {
        driver.findElement(By.xpath("//label[normalize-space()='" + label + "']")).click();
    }

    /** Has what is folded up on the page shown. */
    void unfolds() {
        driver.findElement(By.tagName("summary")).sendKeys(Keys.ENTER); // after a click no focus is shown
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

    WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    String seen() {
        return (String) driver.executeScript("return document.body.innerText");
    }

    String excerpt() {
        return seen().substring(0, Math.min(EXCERPT, seen().length()));
    }

    void leaves(Runnable action) {
        WebElement page = driver.findElement(By.tagName("html"));
        action.run();
        until().withMessage(() -> name + " stays on " + driver.getCurrentUrl() + ": " + excerpt())
                .until(ExpectedConditions.stalenessOf(page));
        until().until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer"))); // the end of the page
    }

    WebDriverWait until() {
        var wait = new WebDriverWait(driver, LONGEST);
        wait.pollingEvery(POLLING).ignoring(WebDriverException.class); // between two pages
        return wait;
    }
}
