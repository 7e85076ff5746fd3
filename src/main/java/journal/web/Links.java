package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.krazo.uri.ApplicationUris;

/**
 * The paths of the journal's pages, with the context root, by action: {@code EntryController#list}. The {@code mvc} object gives the
 * same, but only inside Jakarta REST, and an error page may be shown before that.
 */
@Named
@ApplicationScoped
public class Links {
    @Inject ApplicationUris uris;

    /** The path of an action without path parameters. */
    public String to(String action) {
        return uris.get(action).toString();
    }

    /** The path of an action with one path parameter. */
    public String to(String action, Object parameter) {
        return uris.getUriBuilder(action).build(parameter).toString();
    }

    /** The sign-in page that leads back to the page that was asked for. */
    String toSignIn(HttpServletRequest asked) {
        String query = asked.getQueryString();
        String next = query == null ? asked.getRequestURI() : asked.getRequestURI() + "?" + query;
        return UriBuilder.fromPath(to("SessionController#form")).queryParam("next", "{next}").build(next).toString();
    }
}
