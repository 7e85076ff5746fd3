package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.web.Addresses;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which administrators make invitations to register, see what has become of them, and take them back. */
@Controller
@RequestScoped
@Path("admin/invitations")
@Produces(Page.HTML)
public class RegistrationInvitationController {
    @Inject RegistrationInvitations invitations;
    @Inject Addresses addresses;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String list(@BeanParam PageRequest request) {
        return page(new RegistrationInvitationForm(), request);
    }

    /** Makes an invitation, whose link is shown in this answer alone. */
    @POST
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam RegistrationInvitationForm form) {
        Instant now = Instant.now();
        if (errors.none() && form.life().isEmpty()) {
            errors.add("days", "invite.days.wrong", RegistrationInvitationForm.MOST_DAYS);
        }
        if (errors.none() && invitations.areFull(now)) {
            errors.add("days", "invite.many", RegistrationInvitations.MOST);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(form, PageRequest.first())).build();
        }
        String secret = invitations.make(form.getNote(), form.life().orElseThrow(), signedIn.getId(), now);
        models.put("link", addresses.reference(links.to("RegistrationController#form")) + "?invitation=" + secret);
        return Response.ok(page(new RegistrationInvitationForm(), PageRequest.first())).build();
    }

    /** Takes it back. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.ADMIN)
    public Response delete(@PathParam("id") long id) {
        if (!invitations.withdraw(id, signedIn.getId(), Instant.now())) {
            throw new NotFoundException();
        }
        flash.success("invite.ended");
        return SeeOther.to(links.to("RegistrationInvitationController#list"));
    }

    private String page(RegistrationInvitationForm form, PageRequest request) {
        models.put("form", form);
        models.put("most", RegistrationInvitationForm.MOST_DAYS);
        models.put("part", invitations.page(request, Instant.now()));
        return "admin/invitations.jsp";
    }
}
