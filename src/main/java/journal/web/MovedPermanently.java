package journal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The redirect from an address of the past to the one of today (RFC 9110, 15.4.2). */
public final class MovedPermanently {

    private MovedPermanently() {
    }

    /**
     * A 301 to a path of this host, with the query of the request. Clients ask again each time: the address of today may become one of the past,
     * and the other way round, which would send them in circles.
     */
    public static Response to(String path, HttpExchange exchange) {
        String query = Optional.ofNullable(exchange.request().getQueryString()).map(text -> '?' + text).orElse("");
        return Response.status(Response.Status.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, path + query)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
