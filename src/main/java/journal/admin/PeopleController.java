package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import journal.account.AccountDirectory;
import journal.account.DirectoryPage;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Links;
import journal.web.Page;
import journal.web.Text;

/** The page on which an administrator finds people by the beginnings of their names. */
@Controller
@RequestScoped
@Path("admin/people")
@Produces(Page.HTML)
public class PeopleController {
    @Inject AccountDirectory directory;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public Response list(@Valid @BeanParam PeopleForm form, @QueryParam("after") @DefaultValue("") String after) {
        if (!Text.isClean(after, false)) {
            throw new NotFoundException(); // no link has such a text
        }
        models.put("name", form.getName());
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity("admin/people.jsp").build();
        }
        DirectoryPage page = directory.beginningWith(form.getName(), after);
        models.put("people", page.accounts());
        models.put("first", after.isEmpty());
        models.put("next", page.next().isEmpty() ? "" : link(form.getName(), page.next()));
        return Response.ok("admin/people.jsp").build();
    }

    private String link(String name, String after) {
        return links.to("PeopleController#list") + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&after="
                + URLEncoder.encode(after, StandardCharsets.UTF_8);
    }
}
