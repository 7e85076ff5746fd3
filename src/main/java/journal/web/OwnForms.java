package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import journal.setting.Settings;

/** Refuses with 403 what a page of another site sends, before anything of it is read: nothing of it is kept or shown again. */
public class OwnForms extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestOrigin.isSafe(request.getMethod()) || !RequestOrigin.isForeign(request, settings.address())) {
            chain.doFilter(request, response);
        } else {
            ErrorPage.say(request, "foreign");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
