package journal.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The HTTP method and the path template of an action (Jakarta REST 3.1, 3.4).
 *
 * @param template begins with a slash and has no context root
 * @param pattern of such paths, with a group for each parameter
 * @param isKept whether the sign-in form carries along the form of this action
 * @param isCached whether its page is the same for all anonymous readers ({@link Cached})
 */
record Route(String action, String method, String template, Pattern pattern, boolean isKept, boolean isCached) {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}:]+}|\\{[^{}:]+:([^{}]+)}");

    /** Routes with more literal characters come first, as Jakarta REST tries them (3.1, 3.7.2). */
    static final Comparator<Route> MOST_LITERAL_FIRST = Comparator.comparing(Route::literalLength).reversed();

    Route(String action, String method, String template, boolean isKept, boolean isCached) {
        this(action, method, template, pattern(template), isKept, isCached);
    }

    /** The routes of all actions of a controller. */
    static Stream<Route> of(Class<?> controller) {
        return Stream.of(controller.getDeclaredMethods()).flatMap(action -> of(controller, action));
    }

    private static Stream<Route> of(Class<?> controller, Method action) {
        String name = controller.getSimpleName() + '#' + action.getName();
        String template = Stream.of(controller, action).map(element -> element.getAnnotation(Path.class)).filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.value().split("/"))).filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return Stream.of(action.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(method -> new Route(name, method.value(), template, KeptForm.isKept(action),
                        action.isAnnotationPresent(Cached.class)));
    }

    /** The parameters of a path without the context root, in their order and as they are encoded in it; empty where it does not match. */
    Optional<List<String>> parameters(String path) {
        var match = pattern.matcher(path);
        return match.matches() ? Optional.of(IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList())
                : Optional.empty();
    }

    /** Whether Jakarta REST finds the methods of both by one look at a path that fits both. */
    boolean isAsLiteralAs(Route other) {
        return literalLength() == other.literalLength();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER.matcher(Pattern.quote(template)).replaceAll(Route::group));
    }

    // between two ends of the quotation
    private static String group(MatchResult parameter) {
        String pattern = parameter.group(1) == null ? "[^/]+" : parameter.group(1).strip();
        return Matcher.quoteReplacement("\\E(" + pattern + ")\\Q");
    }

    private int literalLength() {
        return PARAMETER.matcher(template).replaceAll("").length();
    }
}
