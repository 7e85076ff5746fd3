package journal.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.UnaryOperator;
import journal.account.SignedIn;
import journal.draft.Draft;
import journal.draft.DraftLinks;
import journal.draft.Drafting;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.PictureDescriptions;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Page;
import journal.web.SeeOther;

/**
 * Adds pictures to the form of an entry: they are put at the end of its text, and the form is saved as a draft. Pictures are stored
 * first, so that a draft never shows a missing one.
 */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class PictureController {
    @Inject PictureUpload upload;
    @Inject Authorship authorship;
    @Inject Drafting drafting;
    @Inject DraftLinks draftLinks;
    @Inject PictureDescriptions descriptions;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Models models;
    @Inject Flash flash;

    @POST
    @Path("pictures")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam EntryForm form) {
        return added(form, "draft/form.jsp", draft -> draft);
    }

    @POST
    @Path("entries/{id}/pictures")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createChange(@PathParam("id") long id, @Valid @BeanParam EntryForm form) {
        Entry entry = authorship.entry(id);
        models.put("entry", entry);
        return added(form, "version/edit.jsp", draft -> draft.of(entry));
    }

    private Response added(EntryForm form, String view, UnaryOperator<Draft> kind) {
        Instant now = Instant.now();
        form.checkDescriptions(descriptions, errors);
        if (!form.getFields().isMarkdown()) {
            errors.add(PictureUpload.FIELD, "picture.plain");
        } else if (errors.isEmpty("alt")) {
            form.show(upload.accept(now));
        } else {
            errors.add(PictureUpload.FIELD, "picture.forgotten"); // nothing of this form is stored
        }
        if (errors.isAny()) {
            return refused(form, view);
        }
        try {
            Draft draft = drafting.save(kind.apply(new Draft(signedIn.account().orElseThrow(), form, now)), form.getSaves());
            flash.success("picture.added");
            return SeeOther.to(draftLinks.to(draft));
        } catch (FullQuota full) { // of drafts: the pictures are stored, and the text in the form shows them
            full.tell(errors, "text");
            return refused(form, view);
        }
    }

    private Response refused(EntryForm form, String view) {
        models.put("form", form);
        return upload.refusal().entity(view).build();
    }
}
