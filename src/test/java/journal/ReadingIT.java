package journal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The ways in which people set up their browser to read: each page shows all it has, and its controls, in each of them. */
class ReadingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

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

    private static final String HIDDEN_AND_THERE = """
            return [...document.querySelectorAll('[hidden]')].filter(element => element.checkVisibility())
                .map(element => element.outerHTML.slice(0, 100))""";

    // With forced colours there are no backgrounds: a button is its border, the focus its outline. A radio button is the system's.
    private static final String NOT_TO_BE_TOLD_FROM_TEXT = """
            const shows = (width, line, colour) => parseFloat(width) >= 1 && line !== 'none' && !/^rgba.*, 0\\)$|transparent/.test(colour);
            return [...document.querySelectorAll('main button, main .button, main input:not([type=hidden]), main select, main textarea')].filter(control => {
                const style = getComputedStyle(control);
                return control.checkVisibility() && control.type !== 'radio' && !shows(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor)
                    && !style.textDecorationLine.includes('underline');
            }).map(control => control.outerHTML.slice(0, 100))""";
    private static final String BEGIN_TO_TAB = """
            window.controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(control => control.checkVisibility() && !control.disabled && !control.matches('[role=toolbar] [tabindex="-1"]'));
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

    private static final String HARD_CODED = """
            const letters = /\\p{L}/u, own = '[dir=auto], bdi, code, time, textarea, option, .sheet, [lang]:not(html, [lang=en-XA])';
            const texts = [document.title];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode())
                if (letters.test(node.data) && !node.parentElement.closest(own + ', script, style')) texts.push(sentence(node));
            const described = document.querySelector('article h1') ? '' : ', meta[name=description]'; // an entry's are its own words
            for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]:not(time)' + described))
                if (!element.closest(own)) for (const name of ['aria-label', 'alt', 'placeholder', 'title', 'content'])
                    if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
            function sentence(node) { // with the names in the middle of it, which may be links
                const inside = [...node.parentElement.children].some(other => other.matches('bdi, a:has(> bdi)'));
                return inside ? node.parentElement.textContent : node.data;
            }
            return texts.map(text => text.trim()).filter(text => letters.test(text) && !/^\\[.*\\]$/s.test(text));""";

    private static final String COLOURS = """
            return [...document.querySelectorAll('html, body, body *')].map(element => {
                const {color, backgroundColor, borderBlockStartColor, borderInlineStartColor, textDecorationColor} = getComputedStyle(element);
                return [element.tagName, color, backgroundColor, borderBlockStartColor, borderInlineStartColor, textDecorationColor].join(' ');
            });""";

    private static final ThreadLocal<Http> ADA = ThreadLocal.withInitial(() -> Http.signedIn(TestJournal.unique("ada")));

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT) // each other
    void widely_spaced_text_has_its_room_and_with_forced_colours_the_tab_key_leads_to_all_controls_which_are_to_be_seen(Place place) {
        var person = reader(place);
        var axe = Axe.with(person.browser());
        place.openedBy(person);

        person.browser().executeScript(WIDELY_SPACED);

        for (int width : List.of(DESK, SMALL_TELEPHONE)) {
            person.looksThroughAWindowOf(width);
            person.seesThePageInItsWindow();
            assertEquals(List.of(), person.browser().executeScript(CUT_OFF), width + " pixels");
        }
        person.looksThroughAWindowOf(DESK);
        person.forcesColours();

        assertAll(place.name(), () -> assertEquals(List.of(), person.browser().executeScript(NOT_TO_BE_TOLD_FROM_TEXT), "controls"),
                () -> tabsThroughAll(person),
                () -> assertEquals(List.of(), axe.findingsBesidesColour(), "axe"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GALLERY") // which names tags, and shows other languages
    @Execution(ExecutionMode.CONCURRENT)
    void every_text_is_translated_a_longer_one_has_room_and_what_is_hidden_has_none(Place place) {
        var person = reader(place);
        person.speaks(Language.PSEUDO);
        place.openedBy(person);
        person.isSpokenTo();

        person.looksThroughAWindowOf(SMALL_TELEPHONE);

        assertAll(place.name(), () -> assertEquals(List.of(), person.browser().executeScript(HARD_CODED), "hard-coded"),
                () -> assertEquals(List.of(), person.browser().executeScript(HIDDEN_AND_THERE), "hidden"),
                person::seesThePageInItsWindow,
                () -> assertEquals(List.of(), person.browser().executeScript(CUT_OFF), "cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SEARCH_RESULTS", "REFUSED_FORM", "VERSION", "NOT_FOUND"}) // where nobody else writes meanwhile
    void a_theme_that_was_chosen_has_the_colours_of_the_same_one_by_the_system(Place place) {
        for (var themes : List.of(List.of("light", "dark"), List.of("dark", "light"))) {
            var person = reader(place);
            person.prefers(themes.get(0));
            place.openedBy(person);
            var bySystem = person.browser().executeScript(COLOURS);

            person.prefers(themes.get(1));
            person.hasChosenTheme(themes.get(0));
            place.openedBy(person);

            assertEquals(bySystem, person.browser().executeScript(COLOURS), themes.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, SMALL_TELEPHONE})
    void what_a_script_says_of_a_time_moves_nothing(int width) {
        String entry = ADA.get().adds(TestJournal.unique("Rain"), "It rained.");

        var places = Stream.of(Scripting.values()).map(scripting -> {
            var person = browsers.somebody("grace", scripting);
            person.looksThroughAWindowOf(width);
            person.opens(entry);
            return person.browser().findElement(By.cssSelector("article .text")).getLocation();
        }).distinct().toList();

        assertEquals(1, places.size(), places::toString);
    }

    private static void tabsThroughAll(Person person) {
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

    private static Person reader(Place place) {
        return browsers.reader(place, ADA.get());
    }
}
