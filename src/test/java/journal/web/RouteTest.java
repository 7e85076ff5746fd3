package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the path of an action back to the action: of all controllers that there are. */
class RouteTest {
    private static final List<Route> ROUTES = Controllers.classes().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Route::of)
            .sorted(Route.MOST_LITERAL_FIRST).toList();

    @Test
    void the_path_of_each_action_leads_to_it() {
        assertTrue(ROUTES.size() > 50, ROUTES::toString);

        for (Route route : ROUTES) {
            String path = route.template().replaceAll("\\{[^}]*}", "7");
            assertEquals(Optional.of(route.action()), action(route.method(), path), path);
        }
    }

    @Test
    void a_path_is_that_of_its_method() {
        assertEquals(Optional.of("PublicationController#form"), action("GET", "/entry"));
        assertEquals(Optional.of("PublicationController#create"), action("POST", "/entry"));
        assertEquals(Optional.empty(), action("PUT", "/entry"));
    }

    @Test
    void literal_segments_come_before_parameters() {
        assertEquals(Optional.of("ChangeController#form"), action("GET", "/entries/7/edit"));
        assertEquals(Optional.of("EntryController#show"), action("GET", "/entries/7/edited"));
    }

    @Test
    void parameters_are_given_in_their_order() {
        var show = ROUTES.stream().filter(route -> route.action().equals("EntryController#show")).findFirst().orElseThrow();

        assertEquals(Optional.of(List.of("7", "a%20b")), show.parameters("/entries/7/a%20b"));
        assertEquals(Optional.empty(), show.parameters("/entries/7"));
        assertEquals(Optional.empty(), show.parameters("/entries/7/a/b"));
        assertEquals(Optional.empty(), show.parameters("/entries//a"));
    }

    @Test
    void a_parameter_may_have_a_pattern_of_its_own() {
        var route = new Route("", "GET", "/years/{year: \\d+}/{name}.txt", false, false);

        assertEquals(Optional.of(List.of("2026", "a.b")), route.parameters("/years/2026/a.b.txt"));
        assertEquals(Optional.empty(), route.parameters("/years/x/a.txt"));
        assertEquals(Optional.empty(), route.parameters("/years/2026/atxt"));
    }

    @Test
    void a_text_about_what_an_action_does_is_of_an_action() {
        var actions =
                ROUTES.stream().filter(route -> route.method().equals("POST")).map(route -> "does." + route.action().replace('#', '_'))
                        .toList();
        var kept = ROUTES.stream().filter(Route::isKept).map(route -> "does." + route.action().replace('#', '_')).toList();
        var texts = MessageFile.ENGLISH.stringPropertyNames().stream().filter(key -> key.startsWith("does.")).toList();

        assertEquals(List.of(), texts.stream().filter(text -> !actions.contains(text)).toList());
        assertEquals(List.of(), kept.stream().filter(action -> !texts.contains(action)).toList());
        assertEquals(8, kept.size(), kept::toString);
    }

    private static Optional<String> action(String method, String path) {
        return ROUTES.stream().filter(route -> route.method().equals(method) && route.parameters(path).isPresent()).findFirst()
                .map(Route::action);
    }
}
