package journal.draft;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.entry.EntryForm;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.WritesNothing;

/** The page on which an author writes an entry, looks at a preview of it and publishes it. */
@Controller
@RequestScoped
@Path("entry")
@Produces(Page.HTML)
public class PublicationController {
    @Inject DraftRepository drafts;
    @Inject Authorship authorship;
    @Inject FormReview review;
    @Inject Submission submission;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Messages messages;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.AUTHOR)
    public String form(@QueryParam("draft") @DefaultValue("") String key, @QueryParam("like") @DefaultValue("0") long like) {
        if (!key.isEmpty()) {
            Draft draft = drafts.keyed(author(), key).filter(kept -> !kept.isChange()).orElseThrow(NotFoundException::new);
            models.put("scheduled", draft.isScheduled());
            return formFor(draft.form());
        }
        if (like > 0) {
            return formFor(EntryForm.like(authorship.entry(like)));
        }
        models.put("fresh", author().profile().zone().isEmpty()); // then a script suggests that of the device
        return formFor(EntryForm.in(messages.getLanguage(), author().getZone()));
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam EntryForm form) {
        if (review.refuses(form)) {
            return refused(form);
        }
        try {
            return switch (submission.submit(form, author(), Instant.now())) {
                case PUBLISHED, SENT_BEFORE -> published();
                case SCHEDULED -> scheduled();
                case KEY_TAKEN -> conflict(form, "entry.conflict");
                case KEY_IN_TRASH -> conflict(form, "entry.conflict.trash");
                case KEY_REMOVED -> conflict(form, "entry.conflict.removed");
            };
        } catch (FullQuota full) {
            full.tell(errors, "text");
            return refused(form);
        }
    }

    /** Shows what the entry will look like, below the form; nothing is saved. */
    @POST
    @Path("preview")
    @WritesNothing
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@Valid @BeanParam EntryForm form) {
        if (review.refuses(form)) {
            return refused(form);
        }
        review.preview(form);
        return Response.ok(formFor(form)).build();
    }

    private Response refused(EntryForm form) {
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private Response published() {
        flash.success("published");
        return SeeOther.to(links.to("EntryController#list"));
    }

    private Response scheduled() {
        flash.success("scheduled");
        return SeeOther.to(links.to("DraftController#list"));
    }

    private Response conflict(EntryForm form, String message) {
        form.renewKey();
        models.put("conflict", message);
        return Response.status(Page.CONFLICT).entity(formFor(form)).build();
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }

    private String formFor(EntryForm form) {
        models.put("form", form);
        return "draft/form.jsp";
    }
}
