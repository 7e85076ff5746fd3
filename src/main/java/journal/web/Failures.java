package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands every refusal and every failure of Jakarta REST to the application's error page (Servlet 6.0, 10.9.2). */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    @Context HttpServletRequest request;
    @Context HttpServletResponse response;

    @Override
    public Response toResponse(Throwable failure) {
        Response refusal = failure instanceof WebApplicationException refused ? refused.getResponse() : null;
        int status = refusal == null ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : refusal.getStatus();
        if (status < FIRST_ERROR) {
            return refusal; // an answer to OPTIONS comes as an exception, too
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR || refusal == null && status >= FIRST_SERVER_ERROR) {
            Incident.report(request, failure);
        }
        if (refusal != null && refusal.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.setHeader(HttpHeaders.ALLOW, refusal.getHeaderString(HttpHeaders.ALLOW));
        }
        try {
            response.sendError(status);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Response.status(status).build();
    }
}
