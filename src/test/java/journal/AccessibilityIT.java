package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in each of its states: what axe-core finds in it, light and dark, is nothing, and a small telephone shows all of it. */
class AccessibilityIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    // Not AxeBuilder's own way of running it: that opens a window for every result and takes ten times as long.
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ['violations']}).then(
                found => done(found.violations.map(one => one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.html + ' ' + node.failureSummary))
                    .concat(found.passes.length ? [] : ['nothing was looked at'])),
                failure => done([String(failure)]));""";

    private static final int LONGEST_NAME = 30;
    private static final int SMALL_TELEPHONE = 320; // CSS pixels (WCAG 2.2, 1.4.10)

    private static Http ada;
    private static String axe;

    @BeforeAll
    static void ada_signs_in() throws Exception {
        ada = Http.signedIn(TestJournal.unique("W".repeat(LONGEST_NAME - TestJournal.unique("").length())));
        axe = new AxeBuilder().getAxeScriptProvider().getScript();
    }

    @ParameterizedTest
    @EnumSource
    void everybody_can_use_it_in_light_in_the_dark_and_on_a_small_telephone(Place place) {
        var person = place.isBehindSignIn() ? browsers.signedIn(ada, Scripting.ON) : browsers.somebody("grace", Scripting.ON);

        place.openedBy(person);
        person.browser().executeScript(axe);
        person.prefers("light");
        var inLight = person.browser().executeAsyncScript(RUN);
        person.prefers("dark");
        var inDark = person.browser().executeAsyncScript(RUN);

        assertEquals(List.of(), inLight, "light");
        assertEquals(List.of(), inDark, "dark");
        person.looksThroughAWindowOf(SMALL_TELEPHONE);
        person.seesThePageInItsWindow();
    }
}
