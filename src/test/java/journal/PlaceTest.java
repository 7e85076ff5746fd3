package journal;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journal.web.Controllers;
import org.junit.jupiter.api.Test;

/** That no page is forgotten: what the actions and the texts of the errors tell of is among the places. */
class PlaceTest {
    @Test
    void every_page_and_every_refused_form_is_a_place() {
        var pages = actions().filter(PlaceTest::answersWithAPage).map(PlaceTest::name).collect(toCollection(TreeSet::new));

        pages.removeAll(places().map(Place::action).toList());

        assertEquals(Set.of(), pages);
    }

    @Test
    void every_error_is_a_place() {
        var titles = ResourceBundle.getBundle("journal.messages").keySet().stream().filter(key -> key.matches("error\\.\\w+\\.title"))
                .collect(toCollection(TreeSet::new));
        assertTrue(titles.contains("error.other.title"), titles::toString);

        titles.removeAll(places().map(Place::heading).toList());

        assertEquals(Set.of(), titles);
    }

    @Test
    void every_place_is_of_an_action_that_there_is() {
        var actions = actions().map(PlaceTest::name).toList();

        assertEquals(Set.of(Place.NOWHERE),
                places().map(Place::action).filter(action -> !actions.contains(action)).collect(toCollection(TreeSet::new)));
    }

    private static Stream<Place> places() {
        return Stream.of(Place.values());
    }

    private static Stream<Method> actions() {
        return Controllers.all().flatMap(Controllers::actions);
    }

    private static boolean answersWithAPage(Method action) {
        return action.isAnnotationPresent(GET.class)
                || Stream.of(action.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Valid.class));
    }

    private static String name(Method action) {
        return action.getDeclaringClass().getSimpleName() + '#' + action.getName();
    }
}
