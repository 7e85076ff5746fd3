package journal.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form that was refused for its token, or came before its sender signed in: a page shows it with what was typed, to be sent again.
 * Passwords are not kept.
 */
public class Resend {
    private static final String ATTRIBUTE = Resend.class.getName();
    private static final Set<String> VISIBLE = Set.of("title", "text", "username");

    /** A field as it was typed, without what cannot be shown. */
    public record Field(String name, String value, boolean visible, boolean multiline) {
    }

    private final String action;
    private final List<Field> fields = new ArrayList<>();

    private Resend(String action) {
        this.action = action;
    }

    private void add(String name, String value) {
        fields.add(new Field(name, Text.shown(value), VISIBLE.contains(name), name.equals("text")));
    }

    /** Leaves this request's form to the error page. */
    static void offer(HttpServletRequest request) {
        var resend = new Resend(request.getRequestURI());
        FormRequest.fields(request).forEach((name, values) -> {
            if (isKept(name)) {
                values.forEach(value -> resend.add(name, value));
            }
        });
        request.setAttribute(ATTRIBUTE, resend);
    }

    /** A form that a sign-in has carried along, to be sent again by who signed in. */
    public static Resend of(KeptForm kept) {
        var resend = new Resend(kept.getPath());
        kept.getFields().forEach(field -> resend.add(field.name(), field.value()));
        return resend;
    }

    /** Whether a page may show what was typed in the field of this name. */
    static boolean isKept(String name) {
        return !name.equals(Csrf.FIELD) && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** What was left to the error page; null where nothing was. */
    static Resend of(ServletRequest request) {
        return (Resend) request.getAttribute(ATTRIBUTE);
    }

    /** The path that the form goes to. */
    public String getAction() {
        return action;
    }

    /** The fields, in their order. */
    public List<Field> getFields() {
        return Collections.unmodifiableList(fields);
    }
}
