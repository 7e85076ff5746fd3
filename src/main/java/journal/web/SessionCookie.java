package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import journal.setting.Settings;

/** The cookie of the HTTP session, which looks like the journal's other cookies and is the only way a session is known. */
@ApplicationScoped
public class SessionCookie {
    @Inject Settings settings;
    @Inject Cookies cookies;

    /** Tells the container, once, while the application starts. */
    public void configure(ServletContext application) {
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setName(cookies.name("session"));
        cookie.setPath(cookies.path(application.getContextPath()));
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.https());
        cookie.setAttribute("SameSite", "Lax");
    }
}
