package journal.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form that was refused for its token or for want of a session: the error page shows it with what was typed, to be sent again.
 * Passwords are not kept.
 */
public class Resend {
    private static final String ATTRIBUTE = Resend.class.getName();
    private static final Set<String> VISIBLE = Set.of("title", "text", "username");

    /** A field as it was typed, without what cannot be shown. */
    public record Field(String name, String value, boolean visible, boolean multiline) {
    }

    private final String action;
    private final boolean signIn;
    private final List<Field> fields = new ArrayList<>();

    private Resend(HttpServletRequest request, boolean signIn) {
        this.action = request.getRequestURI();
        this.signIn = signIn;
        FormRequest.fields(request).forEach((name, values) -> {
            if (!name.equals(Csrf.FIELD) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                values.forEach(value -> fields.add(new Field(name, Text.shown(value), VISIBLE.contains(name), name.equals("text"))));
            }
        });
    }

    /** Leaves this request's form to the error page. */
    static void offer(HttpServletRequest request, boolean signIn) {
        request.setAttribute(ATTRIBUTE, new Resend(request, signIn));
    }

    /** What was left to the error page; null where nothing was. */
    static Resend of(ServletRequest request) {
        return (Resend) request.getAttribute(ATTRIBUTE);
    }

    /** The path that the form goes to. */
    public String getAction() {
        return action;
    }

    /** Whether its sender has to sign in first. */
    public boolean isSignIn() {
        return signIn;
    }

    /** The fields, in their order. */
    public List<Field> getFields() {
        return Collections.unmodifiableList(fields);
    }
}
