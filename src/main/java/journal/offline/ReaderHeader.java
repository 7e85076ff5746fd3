package journal.offline;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import journal.setting.Settings;
import journal.web.SessionCookie;

/**
 * Sends a text of the session with every page, so that the worker shows no page to another reader than it was stored for. Without
 * a session there is no such header.
 */
@Provider
public class ReaderHeader implements ContainerResponseFilter {
    static final String NAME = "Journal-Reader";

    @Inject Settings settings;
    @Inject HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (settings.offline()) {
            SessionCookie.derived(request, "reader").ifPresent(reader -> answer.getHeaders().putSingle(NAME, reader));
        }
    }
}
