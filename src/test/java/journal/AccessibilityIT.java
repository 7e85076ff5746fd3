package journal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in each of its states and in each language that is looked at: axe-core finds nothing in it, light and dark, it is valid HTML, and a small
 * telephone shows all of it. In English it is looked at with the settings of its readers, too.
 */
class AccessibilityIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final int LONGEST_NAME = 30;
    private static final int PAGE = 20; // entries
    private static final int SMALL_TELEPHONE = 320; // CSS pixels (WCAG 2.2, 1.4.10)

    private static final HtmlChecker CHECKER = new HtmlChecker();

    private static Http ada;

    @BeforeAll
    static void ada_fills_a_page() {
        ada = Http.signedIn(TestJournal.unique("W".repeat(LONGEST_NAME - TestJournal.unique("").length())));
        // a page of entries: what other tests wrote (code points that are no characters, say) is not valid in any page
        for (int number = 0; number <= PAGE; number++) {
            ada.submit("/entry", "title", TestJournal.unique("رسالة"), "text", "It rained.\n\n雨が降った。", "language", "");
        }
        ada.get("/"); // which shows the flash
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyPlaceInEveryLanguage")
    void everybody_can_use(Place place, Language language) {
        var person = browsers.reader(place, ada);
        var axe = Axe.with(person.browser());
        person.speaks(language);

        place.openedBy(person);

        person.isSpokenTo();
        assertAll(place + " in " + language, () -> assertEquals(List.of(), axe.findings(), "axe, light"),
                () -> {
                    person.prefers("dark");
                    assertEquals(List.of(), axe.findingsOfColour(), "axe, dark");
                },
                () -> assertEquals(List.of(), person.findsFormsWhoseEnterPressesOneOfSeveralButtons(), "Enter"),
                () -> assertEquals(List.of(), CHECKER.findings(person.received()), "HTML"),
                () -> {
                    person.looksThroughAWindowOf(SMALL_TELEPHONE);
                    person.seesThePageInItsWindow();
                }, () -> {
                    if (language.equals(Language.ENGLISH)) {
                        hasItsReadersSettings(Readability.of(person));
                    }
                });
    }

    // which know no language, unlike what is said in it
    private static void hasItsReadersSettings(Readability page) {
        page.hasRoomForWidelySpacedText();
        page.showsItsControlsInForcedColours();
    }

    static Stream<Arguments> everyPlaceInEveryLanguage() {
        return Language.lookedAt().stream().flatMap(language -> Stream.of(Place.values()).map(place -> arguments(place, language)));
    }
}
