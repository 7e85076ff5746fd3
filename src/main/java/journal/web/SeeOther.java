package journal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The redirect after a post (RFC 9110, 15.4.4). */
public final class SeeOther {

    private SeeOther() {
    }

    /** A 303 to a path of this host: {@code Response.seeOther} would make an absolute URL of the {@code Host} header. */
    public static Response to(Object path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path.toString()).build();
    }
}
