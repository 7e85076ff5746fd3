package journal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.openqa.selenium.Keys;

/** The ways in which people set up their browser to read the page that is open: it shows all it has, and its controls, in each of them. */
final class Readability {
    private static final int DESK = 1280;
    private static final int ROUNDS = 4; // a date has several stops, and the first one may be in the middle of a page
    private static final int SMALL_TELEPHONE = 320; // CSS pixels, which is 1280 at 400 % (WCAG 2.2, 1.4.10)

    // WCAG 2.2, 1.4.12; a sheet that the reader adds
    private static final String WIDELY_SPACED = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                               p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets.push(sheet);""";

    // Text that is cut off: it needs more room than an element has that neither grows nor scrolls. What only screen readers read is not,
    // and what is typed in a field moves along with the cursor.
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('body *')].filter(element => {
                const style = getComputedStyle(element);
                return element.checkVisibility() && style.clipPath === 'none' && !element.matches('svg, svg *, input, select, textarea')
                    && (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                        || /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
            }).map(element => element.outerHTML.slice(0, 100))""";

    // With forced colours there are no backgrounds: a button is its border, the focus its outline. A radio button is the system's.
    private static final String NOT_TO_BE_TOLD_FROM_TEXT = """
            const shows = (width, line, colour) => parseFloat(width) >= 1 && line !== 'none' && !/^rgba.*, 0\\)$|transparent/.test(colour);
            return [...document.querySelectorAll('main button, main .button, main input:not([type=hidden]), main select, main textarea')].filter(control => {
                const style = getComputedStyle(control);
                return control.checkVisibility() && !['radio', 'checkbox'].includes(control.type) && !shows(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor)
                    && !style.textDecorationLine.includes('underline');
            }).map(control => control.outerHTML.slice(0, 100))""";

    // What is hidden from all, as the button that Enter presses, is none.
    private static final String BEGIN_TO_TAB = """
            window.controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(control => control.checkVisibility() && !control.disabled && !control.matches('[role=toolbar] [tabindex="-1"], [aria-hidden=true][tabindex="-1"]'));
            window.stops = [];
            function look() { // again before the next key: a window that the focus comes back to may be told of it before it shows it
                const style = getComputedStyle(document.activeElement);
                const shows = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
                if (stops.at(-1)?.control === document.activeElement) stops.at(-1).shows ||= shows;
            }
            document.addEventListener('focusin', ({target}) => {
                stops.push({control: target, shows: false});
                look();
            });
            document.addEventListener('keydown', look);
            return controls.length;""";

    // Of radio buttons that belong together, and of a toolbar, one is a stop; after the last stop of a page comes its first.
    private static final String NOT_REACHED = """
            const reached = stops.map(stop => stop.control);
            const isReached = control => reached.some(other => other === control
                || control.type === 'radio' && other.type === 'radio' && other.name === control.name && other.form === control.form);
            return controls.filter(control => !isReached(control)).map(control => control.outerHTML.slice(0, 100));""";

    private static final String REACHED_UNSEEN = """
            return stops.filter(stop => !stop.shows).map(stop => stop.control.outerHTML.slice(0, 100));""";

    private static final String REACHED_TOO_LATE =
            """
            return stops.map(stop => stop.control).filter((control, at, all) => at > 0 && control !== controls[0]
                && all[at - 1].compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING).map(control => control.outerHTML.slice(0, 100));""";

    private final Person person;

    private Readability(Person person) {
        this.person = person;
    }

    /** That of the page which a person has opened. */
    static Readability of(Person person) {
        return new Readability(person);
    }

    /** Small and large windows have room for text that is widely spaced. */
    void hasRoomForWidelySpacedText() {
        person.browser().executeScript(WIDELY_SPACED);
        for (int width : List.of(DESK, SMALL_TELEPHONE)) {
            person.looksThroughAWindowOf(width);
            cutsNothingOff();
        }
    }

    /** The window shows the whole page, and each text in it is whole. */
    void cutsNothingOff() {
        person.seesThePageInItsWindow();
        assertEquals(List.of(), person.browser().executeScript(CUT_OFF), "cut off");
    }

    /** With forced colours the Tab key leads to all controls, which can be seen. */
    void showsItsControlsInForcedColours() {
        person.looksThroughAWindowOf(DESK);
        person.forcesColours();
        assertAll(() -> assertEquals(List.of(), person.browser().executeScript(NOT_TO_BE_TOLD_FROM_TEXT), "controls"),
                this::letsTheTabKeyReachAll,
                () -> assertEquals(List.of(), Axe.with(person.browser()).findingsBesidesColour(), "axe"));
    }

    private void letsTheTabKeyReachAll() {
        int controls = ((Number) person.browser().executeScript(BEGIN_TO_TAB)).intValue();
        List<?> missing = List.of("all");
        for (int round = 0; round < ROUNDS && !missing.isEmpty(); round++) {
            person.types(Keys.TAB.toString().repeat(controls));
            missing = (List<?>) person.browser().executeScript(NOT_REACHED);
        }
        assertEquals(List.of(), missing, "not reached");
        assertEquals(List.of(), person.browser().executeScript(REACHED_UNSEEN), "reached unseen");
        assertEquals(List.of(), person.browser().executeScript(REACHED_TOO_LATE), "reached too late");
    }
}
