package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** What a script makes writing easier with. */
class EditingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private Http http;
    private Person ada;

    @BeforeEach
    void ada_signs_in() {
        http = Http.signedIn(unique("ada"));
        ada = browsers.signedIn(http, Scripting.ON);
    }

    @Test
    void a_preview_follows_what_is_typed_and_the_page_stays() {
        ada.opens("/entry");
        ada.types("title", "Rain");
        ada.types("text", "It *rained*.");
        ada.previews();
        ada.waitsFor("It rained.");
        ada.types("text", "It **shone**.");
        ada.waitsFor("It shone.");

        assertEquals("shone", ada.reads(".preview .text strong"));
        ada.findsInField("text", "It **shone**.");
    }

    @Test
    void a_preview_of_what_cannot_be_published_says_why() {
        ada.opens("/entry");
        ada.types("text", "It rained.");
        ada.sends("preview");

        ada.isRefused("title");
        ada.findsInField("text", "It rained.");
    }

    @Test
    void keys_and_buttons_write_markdown_and_take_it_away() {
        ada.opens("/entry");
        ada.types("text", "It rained");
        ada.pressesInTheText("a");
        ada.pressesInTheText("b");
        ada.findsInField("text", "**It rained**");
        ada.pressesInTheText("b");
        ada.findsInField("text", "It rained");
        tool("Quote").click();
        ada.findsInField("text", "> It rained");
        ada.pressesInTheText("z");

        ada.findsInField("text", "It rained");
    }

    @Test
    void bold_words_become_italic_too_and_bold_alone_again() {
        ada.opens("/entry");
        ada.types("text", "rained");
        ada.pressesInTheText("a");
        ada.pressesInTheText("b");
        ada.pressesInTheText("i");
        ada.findsInField("text", "***rained***");
        ada.pressesInTheText("i");

        ada.findsInField("text", "**rained**");
    }

    @ParameterizedTest
    @CsvSource({"one word here, 'word ', one **word** here", "one word here, ' word', one **word** here",
        "'one\ntwo\nthree', 'two\n', 'one\n**two**\nthree'", "'one\n\ntwo', 'one\n\ntwo', '**one**\n\n**two**'",
        "'- one\n- two', '- one\n- two', '- **one**\n- **two**'", "これは「重要」です, 「重要」, これは**「重要」**です"})
    void bold_is_what_was_selected_without_the_space_around_it(String typed, String selected, String written) {
        ada.opens("/entry");
        ada.types("text", typed);
        selects(selected);
        tool("Bold").click();
        ada.findsInField("text", written);
        tool("Bold").click();

        ada.findsInField("text", typed);
    }

    @Test
    void code_with_a_backtick_in_it_is_code() {
        ada.opens("/entry");
        ada.types("text", "a `b` c");
        selects("a `b` c");
        tool("Code").click();
        ada.findsInField("text", "`` a `b` c ``");
        tool("Code").click();

        ada.findsInField("text", "a `b` c");
    }

    @Test
    void shortcuts_are_where_they_are_on_a_keyboard_with_other_letters() {
        ada.opens("/entry");
        ada.types("text", "шёл дождь");
        ada.pressesInTheText("a");
        pressesOnAnotherKeyboard("и", "KeyB", true); // part of a word that an input method composes
        ada.findsInField("text", "шёл дождь");
        pressesOnAnotherKeyboard("и", "KeyB", false);

        ada.findsInField("text", "**шёл дождь**");
    }

    @Test
    void the_tools_are_one_stop_of_the_tab_key_and_gone_for_plain_text() {
        ada.opens("/entry");
        ada.tabsTo("title");
        ada.types(Keys.TAB);
        assertEquals("Bold", focused());
        ada.types(Keys.ARROW_RIGHT);
        assertEquals("Italic", focused());
        ada.types(Keys.END);
        assertEquals("Keyboard shortcuts", focused());
        ada.types(Keys.TAB);
        assertEquals("text", ada.browser().switchTo().activeElement().getDomAttribute("name"));

        ada.unfolds();
        ada.browser().findElement(By.cssSelector("input[name=format][value=plain]")).click();

        ada.doesNotSee("Italic");
    }

    @Test
    void the_shortcuts_are_listed_on_a_question_mark_that_is_not_typed() {
        ada.opens("/entry");
        ada.types("text", "Why");
        ada.types("?");
        ada.findsInField("text", "Why?");
        ada.doesNotSee("On a Mac");
        tool("Bold").sendKeys("?");
        ada.sees("On a Mac it is ⌘ in place of Ctrl.");
        ada.types(Keys.ESCAPE);

        ada.doesNotSee("On a Mac");
    }

    @Test
    void a_question_mark_lists_no_shortcuts_where_the_focus_is_elsewhere() {
        ada.opens("/entry");
        ada.types("?");
        ada.doesNotSee("On a Mac");
        ada.browser().findElement(By.name("preview")).sendKeys("?");

        ada.doesNotSee("On a Mac");
    }

    @Test
    void who_leaves_with_words_that_could_not_be_saved_is_asked() {
        ada.opens("/entry");
        ada.types("title", unique("Refused"));
        ada.waitsFor("Draft saved at");
        assertFalse(ada.isAskedBeforeLeaving());
        ada.types("title", "W".repeat(201));
        ada.waitsFor("Not saved: something here cannot be kept. Press “Save draft” to see what. Shorten this:");
        assertTrue(ada.isAskedBeforeLeaving());
        ada.types("title", unique("Refused"));
        ada.waitsFor("Draft saved at");

        assertFalse(ada.isAskedBeforeLeaving());
    }

    @Test
    void a_draft_is_saved_and_an_entry_published_by_keys() {
        var title = unique("Keys");
        ada.opens("/entry");
        ada.fillsIn("title", title, "text", "It rained.");
        ada.pressesInTheText("s");
        ada.waitsFor("Your draft is saved.");
        ada.pressesInTheText(Keys.ENTER);
        ada.waitsFor("Your entry is now live!");

        assertTrue(ada.titles().contains(title));
    }

    @Test
    void what_was_typed_last_is_kept_when_the_page_is_left() {
        var title = unique("Left");
        ada.opens("/entry");
        ada.types("text", "It rained and");
        ada.types("title", title);
        ada.opens("/");

        ada.waitsFor(title, "/drafts");
    }

    @Test
    void what_is_typed_while_a_save_is_under_way_is_kept_when_the_page_is_left() {
        var title = unique("Left");
        ada.opens("/entry");
        ada.browser().executeScript(
                "window.real = fetch; window.fetch = () => { document.body.append('Under way'); return new Promise(() => {}); }");
        ada.types("text", "It rained and");
        ada.waitsFor("Under way");
        ada.browser().executeScript("window.fetch = real");
        ada.types("title", title);
        ada.opens("/");

        ada.waitsFor(title, "/drafts");
    }

    @Test
    void what_was_refused_is_kept_as_a_draft_though_nothing_more_is_typed() {
        ada.writes("", "It rained.");
        ada.isRefused("title");
        ada.waitsFor("Draft saved at");

        ada.waitsFor("It rained.", "/drafts");
    }

    @Test
    void what_is_typed_after_publishing_was_stopped_is_kept() {
        ada.opens("/entry");
        ada.fillsIn("title", unique("Stopped"), "text", "It rained.");
        ada.browser().executeScript("addEventListener('submit', event => event.preventDefault(), {once: true})"); // as Esc would
        ada.pressesInTheText(Keys.ENTER);
        ada.types("text", "It shone.");

        ada.waitsFor("Draft saved at");
    }

    @Test
    void words_and_characters_are_counted() {
        ada.opens("/entry");
        ada.sees("Words: 0 · Characters: 0 of 50,000");
        ada.types("text", "It rained, all day. 🌧");

        ada.waitsFor("Words: 4 · Characters: 21 of 50,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {", ", "\u060C"})
    void tags_are_completed_by_those_that_one_has_used_behind_the_comma_of_any_script(String comma) {
        http.submit("/entry", "title", unique("Rain"), "text", "It rained.", "tags", "Lisbon, rain");
        ada.opens("/entry");
        ada.types("tags", "rain" + comma + "li");

        List<String> offered = ada.waitsForTags("rain" + comma + "Lisbon");

        assertEquals(List.of("rain" + comma + "Lisbon"), offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "Asia/Kolkata"}) // some browsers call the second one Calcutta
    void a_new_entry_is_in_the_zone_of_the_device_whatever_the_browser_calls_it(String zone) {
        isIn(zone);
        try {
            ada.opens("/entry");
            ada.tabsTo("title");

            ada.findsInField("zone", zone);
            ada.opens("/drafts");
            ada.sees("You have no drafts."); // nothing was typed
        } finally {
            isIn(""); // the browser is the next one's
        }
    }

    private void isIn(String zone) {
        ada.browser().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    @Test
    void an_old_tab_learns_of_a_newer_version_wherever_it_is_scrolled_and_nothing_moves() {
        String entry = http.adds(unique("Rain"), "It rained.");
        ada.opens(entry + "/edit");
        var button = ada.browser().findElement(By.cssSelector("main form button:not([type])"));
        ada.browser().executeScript("arguments[0].scrollIntoView()", button);
        var place = button.getLocation();
        savesElsewhere(entry);

        ada.waitsFor("This entry was saved somewhere else meanwhile.");

        assertEquals(place, button.getLocation());
        assertEquals(true, ada.browser().executeScript(
                "const {top, bottom} = document.querySelector('#newer').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"));
        ada.browser().findElement(By.cssSelector("#newer button")).click();
        ada.doesNotSee("This entry was saved somewhere else meanwhile.");
    }

    @Test
    void an_old_tab_that_was_refused_an_answer_asks_once_more_when_one_comes_back_to_it() {
        String entry = http.adds(unique("Rain"), "It rained.");
        ada.opens(entry + "/edit");
        http.post(entry + "/trash", http.reads(entry).hidden());
        ada.browser().executeScript("""
                window.EventSource = class extends EventSource {
                    constructor(address) {
                        super(address);
                        document.body.dataset.asked = Number(document.body.dataset.asked ?? 0) + 1;
                        this.addEventListener('error', () => document.body.append('Refused'));
                    }
                };
                document.dispatchEvent(new Event('visibilitychange')); // as when she comes back to it""");
        ada.waitsFor("Refused");
        http.post(entry + "/restoration", http.get("/trash").hidden());
        savesElsewhere(entry);
        ada.browser().executeScript("document.dispatchEvent(new Event('visibilitychange'))");

        ada.waitsFor("This entry was saved somewhere else meanwhile.");
        assertEquals("2", ada.browser().executeScript("return document.body.dataset.asked"));
    }

    @Test
    void an_old_tab_is_told_by_a_newer_one() {
        String entry = http.adds(unique("Rain"), "It rained.");
        ada.opens(entry + "/edit");
        String old = ada.browser().getWindowHandle();
        ada.browser().switchTo().newWindow(WindowType.WINDOW);
        ada.opens(entry + "/edit");
        ada.types("text", "It shone.");
        ada.presses("Save");
        ada.browser().switchTo().window(old);

        ada.waitsFor("This entry was saved somewhere else meanwhile.");
    }

    @Test
    void an_entry_is_the_template_of_another_one() {
        http.submit("/entry", "title", "Week", "text", "What went well?", "tags", "weekly", "visibility", "private");
        ada.opens("/");
        ada.follows("Week");
        ada.follows("Write another like it");

        ada.findsInField("title", "Week");
        ada.findsInField("text", "What went well?");
        ada.findsInField("tags", "weekly");
        ada.findsInField("date", "");
        assertEquals("private", ada.browser().findElement(By.cssSelector("input[name=visibility]:checked")).getDomAttribute("value"));
    }

    private void savesElsewhere(String entry) {
        http.submit(entry + "/edit", "title", "Rain", "text", "It shone.", "format", "markdown", "language", "");
    }

    private void pressesOnAnotherKeyboard(String letter, String place, boolean isComposing) {
        ada.browser().executeScript("""
                const [key, code, isComposing] = arguments;
                document.activeElement.dispatchEvent(
                    new KeyboardEvent('keydown', {key, code, isComposing, ctrlKey: true, bubbles: true, cancelable: true}))""",
                letter, place, isComposing);
    }

    private void selects(String words) {
        ((JavascriptExecutor) ada.browser()).executeScript("const text = document.querySelector('textarea[name=text]'),"
                + " at = text.value.indexOf(arguments[0]); text.focus(); text.setSelectionRange(at, at + arguments[0].length)", words);
    }

    private WebElement tool(String name) {
        return ada.browser().findElement(By.xpath("//div[@role='toolbar']/button[normalize-space()='" + name + "']"));
    }

    private String focused() {
        return ada.browser().switchTo().activeElement().getText();
    }
}
