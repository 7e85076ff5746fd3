package journal.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An action of Jakarta REST, as its annotations describe it: no list of them is kept anywhere. */
record Action(Method code) {

    /** Every action of the journal, by name. */
    static List<Action> all() {
        return Controllers.classes().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Controllers::actions).map(Action::new)
                .sorted(Comparator.comparing(Action::name)).toList();
    }

    /** Those for browsers. Those for programs know no cookie, and no session helps them: TokensAndRoutesIT tries each of them. */
    static List<Action> forBrowsers() {
        return all().stream().filter(action -> !action.path().startsWith("/api/")).toList();
    }

    /** Its name, as links have it. */
    String name() {
        return code.getDeclaringClass().getSimpleName() + '#' + code.getName();
    }

    /** The template of its path, with parameters as {@code {id}}. */
    String path() {
        String whole = '/' + code.getDeclaringClass().getAnnotation(Path.class).value() + '/'
                + Optional.ofNullable(code.getAnnotation(Path.class)).map(Path::value).orElse("");
        return whole.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
    }

    /** Its HTTP method. */
    String method() {
        return Stream.of(code.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null).map(HttpMethod::value).findFirst().orElseThrow();
    }

    /** Whether its method may change something. */
    boolean isUnsafe() {
        return !RequestOrigin.isSafe(method());
    }

    /** Whether it needs no session. */
    boolean isOpen() {
        return code.isAnnotationPresent(PermitAll.class);
    }

    /** The roles of which one is needed; none where it is open. */
    Set<String> roles() {
        return Optional.ofNullable(code.getAnnotation(RolesAllowed.class)).map(allowed -> Set.of(allowed.value())).orElse(Set.of());
    }

    /** Whether something in its path is chosen by the client. */
    boolean hasParameter() {
        return path().contains("{");
    }

    /** Whether its form has files. */
    boolean takesFiles() {
        return Optional.ofNullable(code.getAnnotation(Consumes.class))
                .filter(types -> Set.of(types.value()).contains(MediaType.MULTIPART_FORM_DATA)).isPresent();
    }

    @Override
    public String toString() {
        return name();
    }
}
