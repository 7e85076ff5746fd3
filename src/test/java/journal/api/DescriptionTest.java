package journal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import journal.web.Controllers;
import org.junit.jupiter.api.Test;

/** The description has every action of the interface, and no other. */
class DescriptionTest {
    @Test
    void every_action_is_described_with_its_method_and_its_path() {
        var actions = new TreeSet<String>();
        actions().forEach(action -> actions.add(method(action) + ' ' + path(action) + ' ' + name(action)));

        assertEquals(actions, Description.operations());
    }

    @Test
    void every_action_is_described_with_its_scope() {
        Map<String, String> scopes = new TreeMap<>();
        actions().forEach(action -> scopes.put(name(action), action.getAnnotation(Scoped.class).value().getCode()));

        scopes.forEach((action, scope) -> assertEquals(scope, Description.scope(action), action));
    }

    @Test
    void an_action_that_changes_nothing_only_reads() {
        assertEquals(List.of(), actions().filter(action -> method(action).equals("GET") != Description.scope(name(action)).equals("read"))
                .map(DescriptionTest::name).toList());
        assertEquals(List.of("PictureResource_create"),
                actions().map(DescriptionTest::name).filter(name -> Description.scope(name).equals("pictures")).toList());
    }

    /** The actions of the interface. */
    static Stream<Method> actions() {
        return Controllers.classes().filter(type -> type.getPackageName().equals("journal.api") && type.isAnnotationPresent(Path.class))
                .filter(type -> type != OpenApi.class).flatMap(Controllers::actions);
    }

    static String method(Method action) {
        return Stream.of(action.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null).findFirst().orElseThrow().value();
    }

    static String path(Method action) {
        String below = action.isAnnotationPresent(Path.class) ? '/' + action.getAnnotation(Path.class).value() : "";
        return '/' + action.getDeclaringClass().getAnnotation(Path.class).value() + below;
    }

    static String name(Method action) {
        return action.getDeclaringClass().getSimpleName() + '_' + action.getName();
    }
}
