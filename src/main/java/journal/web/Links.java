package journal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The paths of the journal's pages, and of what else it answers, with the context root, by action: {@code EntryController#list}. The
 * {@code mvc} object gives the same, but only inside Jakarta REST, and an error page may be shown before that.
 */
@Named
@ApplicationScoped
public class Links {
    @Inject BeanManager beans;
    @Inject ServletContext application;

    private final Map<String, String> templates = new HashMap<>();

    @PostConstruct
    void readControllers() {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class)).forEach(this::readActions);
    }

    /** The path of an action, with its path parameters in their order. */
    public String to(String action, Object... parameters) {
        String template = Optional.ofNullable(templates.get(action))
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + action));
        return UriBuilder.fromPath(application.getContextPath()).path(template).build(parameters).toString();
    }

    /** The path of an action that leads back to a page, given by its path and query. */
    String andBack(String action, String page) {
        return to(action) + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private void readActions(Class<?> controller) {
        for (Method action : controller.getDeclaredMethods()) {
            var path = UriBuilder.fromPath("/").path(pathOf(controller.getAnnotation(Path.class)))
                    .path(pathOf(action.getAnnotation(Path.class)));
            templates.put(controller.getSimpleName() + '#' + action.getName(), path.toTemplate());
        }
    }

    private static String pathOf(Path path) {
        return path == null ? "" : path.value();
    }
}
