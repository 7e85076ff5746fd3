package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.account.RecentSignIn;
import journal.account.RegistrationOffer;
import journal.account.RegistrationRequestRepository;
import journal.account.RegistrationRules;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an administrator chooses who may register, and sees whose accounts wait for approval. */
@Controller
@RequestScoped
@Path("admin/registration")
@Produces(Page.HTML)
public class RegistrationRuleController {
    @Inject RegistrationRules rules;
    @Inject RegistrationOffer offer;
    @Inject RegistrationDecisions decisions;
    @Inject RegistrationRequestRepository requests;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String show(@QueryParam("after") @DefaultValue("0") long after) {
        return page(new RegistrationRuleForm(rules.chosen()), after);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam RegistrationRuleForm form) {
        if (!form.isKnown()) {
            errors.add("mode", "rule.mode.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(form, 0)).build();
        }
        decisions.choose(form.mode(), form.getReason(), signedIn.getId());
        offer.look(); // so that the next page is right on this node
        flash.success("rule");
        return SeeOther.to(links.to("RegistrationRuleController#show"));
    }

    private String page(RegistrationRuleForm form, long after) {
        models.put("form", form);
        models.put("mode", rules.mode().name());
        models.put("part", requests.after(after));
        models.put("first", after == 0);
        return "admin/registration.jsp";
    }
}
