package journal.offline;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import journal.account.SignedIn;
import journal.setting.Settings;

/**
 * Sends a random id of the session with every page, so that the worker shows no page to another reader than it was stored for. Without
 * a session there is no such header.
 */
@Provider
public class ReaderHeader implements ContainerResponseFilter {
    static final String NAME = "Journal-Reader";
    private static final String ATTRIBUTE = ReaderHeader.class.getName();

    @Inject Settings settings;
    @Inject SignedIn signedIn;
    @Inject HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (settings.offline() && signedIn.isPresent()) {
            answer.getHeaders().putSingle(NAME, readerOf(request.getSession()));
        }
    }

    private static String readerOf(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }
}
