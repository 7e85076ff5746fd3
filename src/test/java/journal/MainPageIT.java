package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The newest entries and the older ones, in a browser, while nobody else writes. */
class MainPageIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void older_entries_are_on_a_page_of_their_own(Scripting scripting) {
        var title = unique("Day");
        var ada = Http.signedIn(unique("ada"));
        IntStream.rangeClosed(1, 22).forEach(day -> ada.submit("/entry", "title", title + '.' + day, "text", "It rained."));
        var grace = browsers.somebody("grace", scripting);

        grace.opens("/");
        var newest = grace.titles();
        grace.follows("Older entries");
        var older = grace.titles();
        grace.follows(title + ".1");
        grace.readsThePage(title + ".1");
        grace.follows("All entries");

        assertEquals(20, newest.size());
        assertEquals(title + ".22", newest.get(0));
        assertEquals(List.of(title + ".2", title + ".1"), older.subList(0, 2));
        assertFalse(newest.contains(title + ".2"));
        grace.isOn("/");
        assertEquals(newest, grace.titles());
    }

    @ParameterizedTest
    @EnumSource
    void the_skip_link_leads_past_the_menu_and_a_link_to_older_entries(Scripting scripting) {
        var ada = Http.signedIn(unique("ada"));
        var title = unique("Day");
        IntStream.rangeClosed(1, 21).forEach(day -> ada.submit("/entry", "title", title + '.' + day, "text", "It rained."));
        var grace = browsers.somebody("grace", scripting);

        grace.opens("/");
        grace.types(Keys.TAB, Keys.ENTER, Keys.TAB);
        assertEquals(title + ".21", grace.browser().switchTo().activeElement().getText());
        grace.tabsTo("Older entries");
        grace.pressesEnter();

        assertEquals(title + ".1", grace.titles().get(0));
    }
}
