package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Somebody in front of a browser: what people do in the journal, and what they see. */
public final class Person extends Typist {
    private Object authenticator;

    Person(ChromeDriver driver, String name) {
        super(driver, name);
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

    /** Presses the button that leads to the provider, and stays where the journal refuses to lead there. */
    void goesToTheProvider() {
        leaves(this::pressesProvider);
    }

    /** Goes to the provider, signs in there under this name, and comes back. */
    void signsInThere(String there) {
        signsInThere(there, "{\"preferred_username\":\"" + there + "\"}");
    }

    /** The same, and the provider says this of whoever it is. */
    void signsInThere(String there, String claims) {
        pressesProvider();
        fillsInThere(there, claims);
    }

    /** Goes to the provider in another window, comes back, and returns to this one. */
    void signsInInAnotherWindow(String there) {
        String window = driver.getWindowHandle();
        pressesProvider();
        until().until(ExpectedConditions.numberOfWindowsToBe(2));
        driver.getWindowHandles().stream().filter(one -> !one.equals(window)).forEach(driver.switchTo()::window);
        fillsInThere(there, "{}");
        driver.close();
        driver.switchTo().window(window);
    }

    private void fillsInThere(String there, String claims) {
        until().until(ExpectedConditions.presenceOfElementLocated(By.name("claims")));
        driver.findElement(By.name("username")).sendKeys(there);
        driver.findElement(By.name("claims")).sendKeys(claims);
        leaves(() -> driver.findElement(By.cssSelector("input[type=submit]")).click());
    }

    private void pressesProvider() {
        driver.findElement(By.cssSelector("main button[formaction], main form[action$=confirmation] button")).click();
    }

    public void signsOut() {
        presses(language.text("nav.signOut"));
    }

    /** Has a browser that has kept no file. */
    void forgetsAllFiles() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Loses the session, as by its age. */
    public void losesTheSession() {
        driver.manage().deleteCookieNamed(Http.SESSION_COOKIE);
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

    /** Has an authenticator in this browser, which knows its user by a finger. */
    void getsAnAuthenticator() {
        driver.executeCdpCommand("WebAuthn.enable", Map.of());
        authenticator = driver.executeCdpCommand("WebAuthn.addVirtualAuthenticator", Map.of("options",
                Map.of("protocol", "ctap2", "transport", "internal", "hasResidentKey", true, "hasUserVerification", true,
                        "isUserVerified", true, "automaticPresenceSimulation", true)))
                .get("authenticatorId");
    }

    /** Touches the authenticator from now on, or only looks at what it asks. */
    void touchesTheAuthenticator(boolean touches) {
        driver.executeCdpCommand("WebAuthn.setAutomaticPresenceSimulation",
                Map.of("authenticatorId", authenticator, "enabled", touches));
    }

    /** A client that is signed in as this person is. */
    public Http overHttp() {
        var http = Http.anonymous();
        var cookies = (List<?>) driver.executeCdpCommand("Network.getCookies", Map.of("urls", List.of(URL.toString()))).get("cookies");
        cookies.stream().map(Map.class::cast).forEach(cookie -> http.with(cookie.get("name").toString(), cookie.get("value").toString()));
        return http;
    }

    private void emulates(String feature, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }
}
