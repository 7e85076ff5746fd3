package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The paths of the journal's actions, with the context root: from an action, such as {@code EntryController#list}, to its path and back.
 * The {@code mvc} object gives the first too, but only inside Jakarta REST, and an error page may be shown before that.
 */
@Named
@ApplicationScoped
public class Links {
    /**
     * The action of a path.
     *
     * @param parameters the path's parameters, in their order and as they are encoded in it
     * @param isKept whether the sign-in form carries along the form of this action
     * @param isCached whether its page is the same for all anonymous readers
     */
    public record Target(String action, List<String> parameters, boolean isKept, boolean isCached) {

        public Target {
            parameters = List.copyOf(parameters);
        }
    }

    @Inject BeanManager beans;

    private String root = ""; // the context root
    private final Map<String, Route> routes = new LinkedHashMap<>(); // by action
    private final Map<String, String> paths = new ConcurrentHashMap<>(); // of the actions without parameters

    /** Reads the controllers, before the first request; from then on, paths are known outside of requests too. */
    public void begin(ServletContext application) {
        root = application.getContextPath();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Route::of).sorted(Route.MOST_LITERAL_FIRST)
                .forEach(route -> routes.put(route.action(), route));
    }

    /**
     * The path of an action, with its path parameters in their order.
     *
     * @throws IllegalArgumentException where there is no such action
     */
    public String to(String action, Object... parameters) {
        return parameters.length == 0 ? paths.computeIfAbsent(action, this::path) : path(action, parameters);
    }

    /** The action that a path leads to with an HTTP method; empty where the action of this path takes other methods only, or is none. */
    Optional<Target> find(String method, String path) {
        if (!path.startsWith(root + '/')) {
            return Optional.empty();
        }
        String below = path.substring(root.length());
        List<Route> found = routes.values().stream().filter(route -> route.parameters(below).isPresent()).toList();
        return found.stream().filter(route -> route.method().equals(method) && route.isAsLiteralAs(found.get(0))).findFirst()
                .map(route -> new Target(route.action(), route.parameters(below).orElseThrow(), route.isKept(), route.isCached()));
    }

    /** The path of the action that a path leads to, with the names of its parameters; empty where there is none. */
    Optional<String> pattern(String method, String path) {
        return find(method, path).map(found -> routes.get(found.action()).template());
    }

    /** The path of the page with the form that is sent to a path: that of the same address, or of the next one above it. */
    public String pageOfForm(String path) {
        return Stream.iterate(path, below -> !below.isEmpty(), below -> below.substring(0, below.lastIndexOf('/')))
                .filter(above -> find("GET", above).isPresent()).findFirst().orElseGet(() -> root + '/');
    }

    /** The path of an action that leads back to a page, given by its path and query. */
    public String andBack(String action, String page) {
        return to(action) + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private String path(String action, Object... parameters) {
        Route route = Optional.ofNullable(routes.get(action))
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + action));
        return UriBuilder.fromPath(root).path(route.template()).build(parameters).toString();
    }
}
