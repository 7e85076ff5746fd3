package journal.version;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.SignedIn;
import journal.draft.Draft;
import journal.draft.DraftRepository;
import journal.draft.FormReview;
import journal.entry.Audience;
import journal.entry.Authorship;
import journal.entry.Content;
import journal.entry.ContentMerge;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryVersion;
import journal.entry.OtherChoices;
import journal.entry.VersionRepository;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.WritesNothing;

/** The page on which an author changes an entry. */
@Controller
@RequestScoped
@Path("entries/{id}/edit")
@Produces(Page.HTML)
public class ChangeController {
    @Inject Authorship authorship;
    @Inject FormReview review;
    @Inject VersionRepository versions;
    @Inject DraftRepository drafts;
    @Inject Change change;
    @Inject OtherChoices otherChoices;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Messages messages;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.AUTHOR)
    public String form(@PathParam("id") long id, @QueryParam("draft") @DefaultValue("") String key) {
        Entry entry = authorship.entry(id);
        return formFor(entry, key.isEmpty() ? EntryForm.changing(entry)
                : drafts.keyed(author(), key).filter(kept -> kept.isOf(entry)).map(Draft::form).orElseThrow(NotFoundException::new));
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam EntryForm form) {
        Entry entry = authorship.entry(id);
        if (review.refuses(form, entry)) {
            return refused(entry, form);
        }
        Instant now = Instant.now();
        Optional<Content> base = versions.find(entry, form.getBase()).map(EntryVersion::content);
        // readers are no part of a version: a circle may have been dissolved meanwhile
        Content mine = new Content(form.getFields(), author(), base.orElseGet(entry::content).readBy(entry.getAudience()));
        try {
            Optional<Entry> newer = change.save(entry, mine, new Draft(author(), form, now).of(entry), form.getSaves(), now);
            if (newer.isPresent()) {
                return Response.status(Page.CONFLICT).entity(merged(newer.get(), base, mine, form)).build();
            }
        } catch (FullQuota full) {
            full.tell(errors, "text");
            return refused(entry, form);
        }
        flash.success("revised");
        return SeeOther.to(links.to("EntryAddress#show", id));
    }

    /** Shows what the entry will look like, below the form; nothing is saved. */
    @POST
    @Path("preview")
    @WritesNothing
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("id") long id, @Valid @BeanParam EntryForm form) {
        Entry entry = authorship.entry(id);
        if (review.refuses(form, entry)) {
            return refused(entry, form);
        }
        review.preview(form);
        return Response.ok(formFor(entry, form)).build();
    }

    private Response refused(Entry entry, EntryForm form) {
        return Response.status(Page.UNPROCESSABLE).entity(formFor(entry, form)).build();
    }

    // Both texts in one, which begins with what is now the latest version: sent as it is, nothing of either is lost.
    private String merged(Entry entry, Optional<Content> base, Content mine, EntryForm form) {
        var merge = new ContentMerge(base, mine, entry.content(), Audience.only(author()));
        models.put("merge", merge.parts());
        models.put("conflicts", merge.hasConflicts());
        models.put("otherChoices", otherChoices.of(merge));
        Content merged = merge.content(messages.text("entry.merge.mine"), messages.text("entry.merge.theirs"),
                messages.text("entry.merge.end"));
        return formFor(entry, form.with(merged, entry.getVersion()));
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }

    private String formFor(Entry entry, EntryForm form) {
        models.put("entry", entry);
        models.put("form", form);
        return "version/edit.jsp";
    }
}
