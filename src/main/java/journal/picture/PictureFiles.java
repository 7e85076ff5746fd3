package journal.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Readership;
import journal.markdown.PictureSize;
import journal.web.Exchange;

/** The pictures themselves: for whoever may read an entry that shows one, and for who has added it. */
@RequestScoped
@Path("/")
public class PictureFiles {
    // Private: an entry may be for fewer people tomorrow, and a cache that others share would not know. It never changes, so for a year.
    private static final String KEPT = "private, max-age=31536000, immutable";

    /** The header that says whose pages may show it (WHATWG Fetch). */
    public static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    @Inject PictureRepository pictures;
    @Inject Readership readership;
    @Inject SignedIn signedIn;
    @Inject Exchange exchange;

    /** The picture in a size; 404 for who may not see it, as where there is none. */
    @GET
    @Path("pictures/{name}/{size}")
    @PermitAll
    public Response show(@PathParam("name") String name, @PathParam("size") String size, @Context Request request) {
        Response picture = answer(name, size, signedIn.account(), readership.audiences(), request);
        if (signedIn.account().isEmpty()) { // what nobody in particular may see, feed readers show on pages of their own
            exchange.response().setHeader(RESOURCE_POLICY, "cross-origin");
        }
        return picture;
    }

    /** The same for this reader, of these audiences, whoever is signed in. */
    public Response answer(String name, String size, Optional<Account> reader, Set<String> audiences, Request request) {
        PictureSize wanted = PictureSize.of(size).orElseThrow(NotFoundException::new);
        long picture = pictures.readable(name, reader, audiences).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(name + '-' + wanted);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        HttpServletResponse response = exchange.response();
        if (unchanged != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
            return unchanged.build();
        }
        PictureFile file = pictures.file(picture, wanted).orElseThrow(NotFoundException::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
        return Response.ok(file.content(), file.mediaType()).tag(tag).build();
    }
}
