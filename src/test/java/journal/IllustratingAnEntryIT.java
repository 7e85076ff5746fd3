package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** An author adds pictures in a browser, with scripts and without. */
class IllustratingAnEntryIT {
    @RegisterExtension static final Browsers browsers = new Browsers();
    @TempDir static Path files;

    private static Path cat;
    private static Path letter;

    @BeforeAll
    static void there_is_a_picture_of_a_cat_and_a_letter() throws IOException {
        cat = Files.write(files.resolve("cat.jpg"), PictureSamples.jpeg(1_200, 900));
        letter = Files.writeString(files.resolve("letter.jpg"), "Dear Grace,");
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN.*", mode = EnumSource.Mode.MATCH_ANY)
    void without_script_a_button_adds_what_was_chosen(Way way) {
        var title = unique("A cat");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), way);

        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "It came in from the rain.");
        ada.chooses("pictures", letter);
        ada.presses("Add pictures");
        assertTrue(ada.reads("#pictures-errors").contains("is no picture in JPEG, PNG, WebP or GIF."));
        ada.chooses("pictures", cat);
        ada.presses("Add pictures");
        ada.findsInField("title", title);
        ada.types("alt", "A wet cat on the sill");
        ada.presses("Publish");
        ada.follows(title);

        assertEquals("A wet cat on the sill", ada.seesPicture());
    }

    @ParameterizedTest
    @EnumSource(names = "SCRIPTED.*", mode = EnumSource.Mode.MATCH_ANY)
    void with_script_a_picture_is_added_when_it_is_chosen_dropped_or_pasted(Way way) {
        var title = unique("Cats");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), way);

        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "They came in from the rain.");
        ada.chooses("pictures", letter);
        ada.waitsFor("is no picture in JPEG, PNG, WebP or GIF.");
        ada.chooses("pictures", cat);
        ada.waitsForFields("alt", 1);
        ada.brings("drop", PictureSamples.png(40, 30));
        ada.waitsForFields("alt", 2);
        ada.brings("paste", PictureSamples.png(30, 40));
        ada.waitsForFields("alt", 3);
        ada.types("alt", "A wet cat on the sill");
        ada.presses("Publish");
        ada.follows(title);

        assertEquals("A wet cat on the sill", ada.seesPicture());
        assertEquals("They came in from the rain.", ada.reads("article .text p"));
    }

    @Test
    void a_picture_that_is_dropped_beside_the_form_is_added() {
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.ON);
        ada.opens("/entry");
        ada.types("text", "It came in from the rain.");

        var opened = ada.browser().executeScript("""
                const data = new DataTransfer();
                data.items.add(new File([Uint8Array.from(atob(arguments[0]), one => one.charCodeAt(0))], 'cat.png', {type: 'image/png'}));
                const drag = kind => new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true});
                return ['dragover', 'drop'].filter(kind => document.querySelector('header').dispatchEvent(drag(kind)));""",
                Base64.getEncoder().encodeToString(PictureSamples.png(40, 30)));
        ada.waitsForFields("alt", 1);

        assertEquals(List.of(), opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void black_and_white_lines_on_nothing_are_seen_in_both_themes(String theme) {
        var http = Http.signedIn(unique("ada"));
        var page = http.writes(unique("A drawing"), "![A drawing](/pictures/" + http.addsPicture(PictureSamples.png(40, 30)) + ")");
        var ada = browsers.signedIn(http, Scripting.ON);
        ada.hasChosenTheme(theme);

        ada.opens(page);

        var contrasts = (List<?>) ada.browser().executeScript("""
                const ground = getComputedStyle(document.querySelector('.text img')).backgroundColor;
                const [red, green, blue] = ground.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                return [(luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05)];""");
        contrasts.forEach(contrast -> assertTrue(((Number) contrast).doubleValue() >= 3, contrasts::toString));
    }

    @Test
    void a_picture_replaces_nothing_and_is_undone_by_a_key() {
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.ON);
        ada.opens("/entry");
        ada.types("text", "It came in from the rain.");
        holdUploads(ada);
        ada.brings("paste", PictureSamples.png(30, 40));
        ada.pressesInTheText("a");
        letUploadsGo(ada);
        ada.waitsForFields("alt", 1);
        var text = ada.browser().findElement(By.name("text")).getDomProperty("value");
        assertTrue(text.matches("It came in from the rain\\.\n\n!\\[]\\(/pictures/[^)]+\\)\n\n"), text);
        ada.pressesInTheText("z");

        ada.findsInField("text", "It came in from the rain.");
    }

    @Test
    void what_is_published_waits_for_its_pictures_and_stays_where_one_is_refused() {
        var title = unique("A cat");
        var ada = browsers.signedIn(Http.signedIn(unique("ada")), Scripting.ON);
        ada.opens("/entry");
        ada.types("title", title);
        ada.types("text", "It came in from the rain.");
        publishesWhileItIsSent(ada, letter);
        ada.focusIsOn("pictures");
        ada.sees("is no picture in JPEG, PNG, WebP or GIF.");
        publishesWhileItIsSent(ada, cat);
        ada.waitsFor("Your entry is now live!");
        ada.follows(title);

        assertEquals("", ada.seesPicture());
    }

    private static void publishesWhileItIsSent(Person person, Path picture) {
        holdUploads(person);
        person.chooses("pictures", picture);
        person.waitsFor("Adding " + picture.getFileName());
        person.pressesInTheText(Keys.ENTER);
        letUploadsGo(person);
    }

    /** Makes the way of the next pictures to the journal so slow that the test decides when they get there. */
    private static void holdUploads(Person person) {
        person.browser().executeScript("""
                const {fetch} = window;
                const held = new Promise(go => window.letUploadsGo = () => {
                    window.fetch = fetch;
                    go();
                });
                window.fetch = async (address, request) => {
                    if (address.endsWith('/uploads')) {
                        await held;
                    }
                    return fetch(address, request);
                };""");
    }

    private static void letUploadsGo(Person person) {
        person.browser().executeScript("letUploadsGo()");
    }
}
