package journal.circle;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journal.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells the circles of an owner apart, on any database. */
class CircleNamesIT {
    private final Http ada = Http.signedIn(unique("ada"));

    @ParameterizedTest
    @ValueSource(strings = {"FAMILY", " Family ", "Family\u00A0", "\u3000Family", "Family\u2007\u202F", "Family\u00A0\u200B",
        "Family\u200B \u200B"})
    void names_that_differ_in_case_or_in_white_space_around_them_are_one(String same) {
        CircleRequests.create(ada, "Family");

        var refused = ada.submit("/circles", "name", same);

        assertEquals(422, refused.status());
        assertEquals(List.of("You have a circle of this name. Choose another one."), refused.messages("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3164", "\u2800", "\uFFF9\uFFFB"})
    void a_name_that_shows_nothing_is_refused(String blank) {
        var refused = ada.submit("/circles", "name", blank);

        assertEquals(422, refused.status());
        assertEquals(List.of("Give your circle a name."), refused.messages("name"));
    }
}
