package journal.account;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.factor.Factors;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an account sets up its second factor, removes it, and gets recovery codes. */
@Controller
@RequestScoped
@Path("account/factors")
@Produces(Page.HTML)
public class FactorController {
    @Inject Factors factors;
    @Inject FactorSetup setup;
    @Inject SignedIn signedIn;
    @Inject Messages messages;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String show() {
        return page();
    }

    /** Makes the secret of an authenticator app, which the page shows until it is activated. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response create() {
        if (!factors.areAvailable()) {
            throw new NotFoundException();
        }
        setup.begin(account());
        return SeeOther.to(links.to("FactorController#show"));
    }

    /** Activates the app by its first code, and shows the recovery codes. */
    @POST
    @Path("activation")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response activate(@Valid @BeanParam CodeForm form) {
        if (factors.areOn(account())) { // sent once more
            return SeeOther.to(links.to("FactorController#show"));
        }
        Optional<List<String>> codes = errors.isAny() ? Optional.empty() : factors.activate(account(), form.code(), Instant.now());
        if (codes.isPresent()) {
            return Response.ok(pageWith(codes.get())).build();
        }
        if (errors.none()) {
            errors.add("code", "code.wrong");
        }
        return Response.status(Page.UNPROCESSABLE).entity(page()).build();
    }

    /** Removes the app and the recovery codes. */
    @POST
    @Path("removal")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response delete() {
        factors.remove(account(), Instant.now());
        flash.success("factor.removed");
        return SeeOther.to(links.to("FactorController#show"));
    }

    /** Makes new recovery codes, and shows them. */
    @POST
    @Path("codes")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response createCodes() {
        List<String> codes = factors.renewCodes(account(), Instant.now());
        if (codes.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.ok(pageWith(codes)).build();
    }

    private String pageWith(List<String> codes) {
        models.put("codes", codes);
        return page();
    }

    private String page() {
        boolean on = factors.areOn(account());
        models.put("on", on || models.get("codes") != null); // just now
        models.put("available", factors.areAvailable());
        models.put("left", factors.codesLeft(account()));
        models.put("enrollment", factors.enrollment(account(), messages.text("journal.name"), signedIn.getName()).orElse(null));
        return "account/factors.jsp";
    }

    private long account() {
        return signedIn.getId();
    }
}
