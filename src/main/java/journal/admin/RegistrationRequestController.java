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
import journal.account.RegistrationRequest;
import journal.account.RegistrationRequestRepository;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an administrator approves or rejects an account that waits. */
@Controller
@RequestScoped
@Path("admin/registration/{id}")
@Produces(Page.HTML)
public class RegistrationRequestController {
    @Inject RegistrationRequestRepository requests;
    @Inject RegistrationDecisions decisions;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    /** The page; 404 where the account does not wait any more. */
    @GET
    @RolesAllowed(Role.ADMIN)
    public String show(@PathParam("id") long id) {
        return page(request(id), new RegistrationRequestForm());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam RegistrationRequestForm form) {
        RegistrationRequest request = request(id);
        if (!form.approves() && !form.rejects()) {
            errors.add("decision", "request.decision.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(request, form)).build();
        }
        boolean done = form.approves() ? decisions.approve(id, form.getReason(), signedIn.getId())
                : decisions.reject(id, form.getReason(), signedIn.getId());
        if (!done) { // another administrator was faster
            throw new NotFoundException();
        }
        return decided(form, request.getAccount().getUsername());
    }

    private Response decided(RegistrationRequestForm form, String username) {
        if (form.approves()) {
            flash.success("request.approved", username);
        } else {
            flash.success("request.rejected", username);
        }
        return SeeOther.to(links.to("RegistrationRuleController#show"));
    }

    private RegistrationRequest request(long id) {
        return requests.of(id).orElseThrow(NotFoundException::new);
    }

    private String page(RegistrationRequest request, RegistrationRequestForm form) {
        models.put("registration", request);
        models.put("person", request.getAccount());
        models.put("form", form);
        return "admin/request.jsp";
    }
}
