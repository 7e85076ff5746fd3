package journal.web;

import jakarta.mvc.Controller;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import journal.Journal;

/** The controllers of the journal, found among all its classes: no list of them is kept anywhere. */
public final class Controllers {
    private Controllers() {
    }

    /** Every controller. */
    public static Stream<? extends Class<?>> all() {
        return classes().filter(type -> type.isAnnotationPresent(Controller.class));
    }

    /** The actions of a controller. */
    public static Stream<Method> actions(Class<?> controller) {
        return Stream.of(controller.getDeclaredMethods()).filter(Controllers::isAction);
    }

    static boolean isAction(Method method) {
        return Stream.of(method.getAnnotations()).anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** Every class of the journal. */
    public static Stream<? extends Class<?>> classes() {
        try {
            var root = Path.of(Journal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root.resolve("journal"))) {
                return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                        .map(Controllers::load).toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Journal.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
