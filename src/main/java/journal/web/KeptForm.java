package journal.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A form that came without a session: the sign-in form carries it along, so that nothing is lost that was typed. Passwords and files
 * are not carried.
 */
public class KeptForm {
    /** Bytes that the sign-in form adds to it, at the most. */
    static final int ROOM = 10_000;
    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final String PATH = "kept";
    private static final String PREFIX = "kept.";

    /** A field as it was typed, without what cannot be shown. */
    public record Field(String name, String value) {
    }

    private final String path;
    private final List<Field> fields = new ArrayList<>();

    private KeptForm(ServletRequest request, String path, String prefix) {
        this.path = path;
        FormRequest.fields(request).forEach((name, values) -> {
            if (name.startsWith(prefix) && Resend.isKept(name)) {
                values.forEach(value -> fields.add(new Field(Text.shown(name.substring(prefix.length())), Text.shown(value))));
            }
        });
    }

    /** Leaves this request's form to the sign-in page; of its files the names. */
    static void offer(HttpServletRequest request) {
        var form = new KeptForm(request, request.getRequestURI(), "");
        Uploads.of(request).forEach(file -> form.fields.add(new Field(Text.shown(file.field()), file.name())));
        request.setAttribute(ATTRIBUTE, form);
    }

    /** What was left to the sign-in page; null where nothing was. */
    static KeptForm of(ServletRequest request) {
        return (KeptForm) request.getAttribute(ATTRIBUTE);
    }

    /** The form that this request, a sign-in, carries along. */
    public static Optional<KeptForm> carriedBy(ServletRequest request) {
        return FormRequest.fields(request).getOrDefault(PATH, List.of()).stream().findFirst().map(path -> LocalPath.of(path, ""))
                .filter(path -> !path.isEmpty()).map(path -> new KeptForm(request, path, PREFIX));
    }

    /** The path that it was sent to. */
    public String getPath() {
        return path;
    }

    /** Its fields, in their order. */
    public List<Field> getFields() {
        return Collections.unmodifiableList(fields);
    }

    /** The values of a field, in their order. */
    public List<String> values(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
    }

    /** The first value of a field; empty where there is none. */
    public String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst().orElse("");
    }
}
