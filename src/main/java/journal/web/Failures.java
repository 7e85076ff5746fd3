package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Hands every refusal and every failure of Jakarta REST to the application's error page (Servlet 6.0, 10.9.2). */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
    private static final int FIRST_ERROR = 400;
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    @Inject HttpExchange exchange;
    @Inject Incidents incidents;

    @Override
    public Response toResponse(Throwable failure) {
        Response refusal = failure instanceof WebApplicationException refused ? refused.getResponse() : null;
        int status = refusal == null ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : refusal.getStatus();
        if (status < FIRST_ERROR) {
            return refusal; // an answer to OPTIONS comes as an exception, too
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            incidents.report(exchange.request(), failure);
        }
        if (refusal != null && exchange.response() != null) {
            KEPT.stream().filter(name -> refusal.getHeaderString(name) != null)
                    .forEach(name -> exchange.response().setHeader(name, refusal.getHeaderString(name)));
        }
        exchange.refuse(status);
        return Response.status(status).build();
    }
}
