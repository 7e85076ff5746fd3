package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import journal.setting.Settings;

/** The cookie of the HTTP session: it has the attributes of the journal's other cookies, and carries the session alone. */
@ApplicationScoped
public class SessionCookie {
    /** Its name without the journal's prefix. */
    static final String NAME = "session";

    @Inject Settings settings;
    @Inject Cookies cookies;

    /** Configures the container; to be called once, while the application starts. */
    public void configure(ServletContext application) {
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setName(cookies.name(NAME));
        cookie.setPath(cookies.path(application.getContextPath()));
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.https());
        cookie.setAttribute("SameSite", "Lax");
    }
}
