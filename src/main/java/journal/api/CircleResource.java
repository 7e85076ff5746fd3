package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.account.Account;
import journal.account.Scope;
import journal.account.SignedIn;
import journal.circle.Circle;
import journal.circle.CircleRepository;
import journal.setting.Role;

/** The circles that an account belongs to, for its programs. */
@RequestScoped
@Path("api/v1/circles")
@Produces(MediaType.APPLICATION_JSON)
public class CircleResource {
    @Inject CircleRepository circles;
    @Inject Answers answers;
    @Inject SignedIn signedIn;

    @GET
    @RolesAllowed(Role.MEMBER)
    @Scoped(Scope.READ)
    public Response list() {
        return answers.all(circles.of(account()).stream().map(CircleJson::listed).toList());
    }

    /** A circle with its members. */
    @GET
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    @Scoped(Scope.READ)
    public Response show(@PathParam("id") long id) {
        Circle circle = circles.find(id).filter(found -> circles.has(id, account())).orElseThrow(NotFoundException::new);
        return answers.of(Response.Status.OK.getStatusCode(), CircleJson.of(circle, circles.members(circle))).build();
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}
