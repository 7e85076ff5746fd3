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
 * Says on every page whose it is, so that the worker shows nobody what was kept for somebody else: a value that means nothing and is
 * another one with each session; nothing where nobody is signed in.
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
