package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.list.PageRequest;
import journal.mail.MailQueue;
import journal.mail.Outbox;
import journal.setting.Role;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page of the mails that wait, on which an administrator lets them be tried again. It names no recipient. */
@Controller
@RequestScoped
@Path("admin/mails")
@Produces(Page.HTML)
public class MailsController {
    private static final int PAGE = 20; // mails

    @Inject MailQueue mails;
    @Inject Outbox outbox;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String list(@BeanParam PageRequest request) {
        models.put("page", mails.page(request, PAGE));
        models.put("counts", mails.counts());
        models.put("on", outbox.isOn());
        return "admin/mails.jsp";
    }

    /** Lets all of them be tried again. */
    @POST
    @Path("attempts")
    @RolesAllowed(Role.ADMIN)
    public Response create() {
        if (outbox.isOn()) {
            mails.hurry(Instant.now());
            flash.success("mails");
        }
        return SeeOther.to(links.to("MailsController#list"));
    }
}
