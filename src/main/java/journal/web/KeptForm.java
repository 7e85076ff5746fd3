package journal.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that was refused for its CSRF token, or because its sender was not signed in or wrote too often. A page shows its fields and
 * what it does, to be sent again; the sign-in form carries along what becomes a draft ({@link KeptThroughSignIn}). Passwords and the
 * content of files are not kept.
 *
 * <p>After the sign-in it is a CDI event: the feature of its action stores it and calls {@link #continueAt}.
 */
public class KeptForm {
    /** Bytes that the sign-in form adds to it, at the most. */
    static final int ROOM = 10_000;
    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final String PATH = "kept";
    static final String PREFIX = "kept.";
    private static final int LINE_MAX = 200; // code points

    /** A field and its value, without control characters. */
    public record Field(String name, String value) {

        /** Whether the value needs more than one line. */
        public boolean multiline() {
            return value.contains("\n") || value.contains("\r") || Text.length(value) > LINE_MAX;
        }
    }

    private final String path;
    private final Optional<Links.Target> target;
    private final List<Field> fields;
    private String page = "";

    private KeptForm(String path, Optional<Links.Target> target, List<Field> fields) {
        this.path = path;
        this.target = target;
        this.fields = fields;
    }

    /** Keeps the form of this request for its error page or sign-in page; of its files the names. */
    static void offer(HttpServletRequest request, Links links) {
        Stream<Field> files = Uploads.of(request).stream().map(file -> new Field(Text.shown(file.field()), file.name()));
        request.setAttribute(ATTRIBUTE,
                new KeptForm(request.getRequestURI(), links.find("POST", request.getRequestURI()),
                        Stream.concat(fields(request, ""), files).toList()));
    }

    /**
     * The same for a form that is refused for another reason.
     *
     * @param reason the error page has a text of this name
     */
    public static void offer(HttpServletRequest request, Links links, String reason) {
        ErrorPage.say(request, reason);
        offer(request, links);
    }

    /** The form that was kept for the error page; null where there is none. */
    static KeptForm of(ServletRequest request) {
        return (KeptForm) request.getAttribute(ATTRIBUTE);
    }

    /** Whether the form of an action is carried through the sign-in: {@link KeptThroughSignIn}. */
    static boolean isKept(Method action) {
        return Stream.of(action.getParameterTypes()).anyMatch(form -> form.isAnnotationPresent(KeptThroughSignIn.class));
    }

    /** The form that a sign-in form carries along; empty where it carries none, or one that is not carried. */
    public static Optional<KeptForm> carriedBy(ServletRequest request, Links links) {
        return FormRequest.fields(request).getOrDefault(PATH, List.of()).stream().findFirst().map(path -> LocalPath.of(path, ""))
                .map(path -> new KeptForm(path, links.find("POST", path), fields(request, PREFIX).toList()))
                .filter(form -> form.target.filter(Links.Target::isKept).isPresent());
    }

    private static Stream<Field> fields(ServletRequest request, String prefix) {
        return FormRequest.fields(request).entrySet().stream().filter(field -> field.getKey().startsWith(prefix) && isKept(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new Field(Text.shown(field.getKey().substring(prefix.length())), Text.shown(value))));
    }

    private static boolean isKept(String name) {
        return !name.equals(Csrf.FIELD) && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** The path that it was sent to. */
    public String getPath() {
        return path;
    }

    /** Its fields, in their order. */
    public List<Field> getFields() {
        return Collections.unmodifiableList(fields);
    }

    /** The name of its action in the keys of texts, such as {@code PublicationController_create}; empty where there is no such action. */
    public String getName() {
        return target.map(found -> found.action().replace('#', '_')).orElse("");
    }

    /** The parameters of the path that it was sent to, in their order. */
    public List<String> parameters() {
        return target.map(Links.Target::parameters).orElse(List.of());
    }

    /**
     * Its fields as a form bean, not validated.
     *
     * @param type a class as of a bean parameter of Jakarta REST
     */
    public <T> T as(Class<T> type) {
        return FormBean.of(type,
                fields.stream().collect(Collectors.groupingBy(Field::name, Collectors.mapping(Field::value, Collectors.toList()))));
    }

    /** Says that the form is stored, and the path of the page on which its sender continues. */
    public void continueAt(String path) {
        page = path;
    }

    /** The path of the page on which its sender continues; empty where no feature has stored the form. */
    public Optional<String> page() {
        return Optional.of(page).filter(path -> !path.isEmpty());
    }
}
