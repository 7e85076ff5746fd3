package journal.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The answers to an invitation, on the page of circles, and its end by the owner of the circle. */
@Controller
@RequestScoped
@Path("invitations/{id}")
@Produces(Page.HTML)
public class InvitationController {
    @Inject InvitationRepository invitations;
    @Inject Invitations answers;
    @Inject CirclePages pages;
    @Inject Settings settings;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Flash flash;

    @POST
    @Path("acceptance")
    @RolesAllowed(Role.MEMBER)
    public Response accept(@PathParam("id") long id) {
        return switch (answers.accept(id, account(), Instant.now())) {
            case JOINED -> {
                flash.success("circle.joined");
                yield SeeOther.to(links.to("CircleController#list"));
            }
            case MANY -> {
                errors.add("invitation", "circle.invitation.many", settings.circleLimits().joined());
                yield Response.status(Page.UNPROCESSABLE).entity(pages.list(new CircleForm())).build();
            }
            case GONE -> throw new NotFoundException();
        };
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Role.MEMBER)
    public Response decline(@PathParam("id") long id) {
        if (!answers.decline(id, account(), Instant.now())) {
            throw new NotFoundException();
        }
        flash.success("circle.declined");
        return SeeOther.to(links.to("CircleController#list"));
    }

    /** Takes it back. */
    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.AUTHOR)
    public Response delete(@PathParam("id") long id) {
        Invitation invitation = invitations.find(id).filter(one -> one.getCircle().isOwnedBy(account()))
                .orElseThrow(NotFoundException::new);
        answers.takeBack(invitation);
        flash.success("circle.invitation.ended");
        return SeeOther.to(links.to("CircleController#show", invitation.getCircle().getId()));
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}
