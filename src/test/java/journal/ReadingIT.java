package journal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What stands on the pages, whatever language and theme a reader has chosen. */
class ReadingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final int DESK = 1280;
    private static final int SMALL_TELEPHONE = 320; // CSS pixels

    private static final String HIDDEN_AND_THERE = """
            return [...document.querySelectorAll('[hidden]')].filter(element => element.checkVisibility())
                .map(element => element.outerHTML.slice(0, 100))""";

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

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(TestJournal.unique("ada"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GALLERY") // which names tags, and shows other languages
    void every_text_is_translated_a_longer_one_has_room_and_what_is_hidden_has_none(Place place) {
        var person = reader(place);
        person.speaks(Language.PSEUDO);
        place.openedBy(person);
        person.isSpokenTo();

        person.looksThroughAWindowOf(SMALL_TELEPHONE);

        assertAll(place.name(), () -> assertEquals(List.of(), person.browser().executeScript(HARD_CODED), "hard-coded"),
                () -> assertEquals(List.of(), person.browser().executeScript(HIDDEN_AND_THERE), "hidden"),
                () -> Readability.of(person).cutsNothingOff());
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
        String entry = ada.adds(TestJournal.unique("Rain"), "It rained.");

        var places = Stream.of(Scripting.values()).map(scripting -> {
            var person = browsers.somebody("grace", scripting);
            person.looksThroughAWindowOf(width);
            person.opens(entry);
            return person.browser().findElement(By.cssSelector("article .text")).getLocation();
        }).distinct().toList();

        assertEquals(1, places.size(), places::toString);
    }

    private static Person reader(Place place) {
        return browsers.reader(place, ada);
    }
}
