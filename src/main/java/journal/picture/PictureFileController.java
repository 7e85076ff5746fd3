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
import journal.entry.Audience;
import journal.entry.Readership;
import journal.markdown.PictureAddress;
import journal.markdown.PictureSize;
import journal.web.HttpExchange;

/** Sends the files of pictures. A picture is readable for its owner and for the readers of an entry that shows it. */
@RequestScoped
@Path("/")
public class PictureFileController {
    // Private: a shared cache would not notice that an entry gets fewer readers. A year: a picture never changes.
    private static final String OPEN = "private, max-age=31536000, immutable";
    // What not everybody may see is asked for each time: its reader may sign out, or may not read it any more.
    private static final String CLOSED = "private, no-cache";
    private static final Set<String> EVERYBODY = Set.of(Audience.PUBLIC);

    /** The header that limits which sites may embed an answer (WHATWG Fetch). */
    public static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    @Inject PictureRepository pictures;
    @Inject Readership readership;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;

    /** Sends a picture to the signed-in user or the anonymous reader; 404 if there is none, or none that they may read. */
    @GET
    @Path("pictures/{name}/{size}")
    @PermitAll
    public Response show(@PathParam("name") String name, @PathParam("size") String size, @Context Request request) {
        Response picture = answer(name, size, signedIn.account(), readership.audiences(), request);
        if (signedIn.account().isEmpty()) { // web feed readers embed public pictures in pages of other sites
            exchange.response().setHeader(RESOURCE_POLICY, "cross-origin");
        }
        return picture;
    }

    /**
     * Sends a picture to a reader, whether or not that reader is signed in.
     *
     * @param name the last part of the picture's address
     * @param size the name of a size
     * @param reader whose own pictures are readable, too
     * @param audiences whose entries the reader may read
     * @return 200 or, by the entity tag, 304
     * @throws NotFoundException if there is no such picture or size, or none that the reader may read
     */
    public Response answer(String name, String size, Optional<Account> reader, Set<String> audiences, Request request) {
        PictureSize wanted = PictureSize.of(size).filter(known -> PictureAddress.isName(name)).orElseThrow(NotFoundException::new);
        Optional<Long> open = pictures.readable(name, Optional.empty(), EVERYBODY);
        long picture = open.or(() -> pictures.readable(name, reader, audiences)).orElseThrow(NotFoundException::new);
        String caching = open.isPresent() ? OPEN : CLOSED;
        var tag = new EntityTag(name + '-' + wanted);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        HttpServletResponse response = exchange.response();
        if (unchanged != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
            return unchanged.build();
        }
        PictureFile file = pictures.file(picture, wanted).orElseThrow(NotFoundException::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
        return Response.ok(file.content(), file.mediaType()).tag(tag).build();
    }
}
