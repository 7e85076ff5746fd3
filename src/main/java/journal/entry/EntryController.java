package journal.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.persistence.PersistenceException;
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
import journal.database.Clash;
import journal.markdown.Markdown;
import journal.markdown.PicturePaths;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Languages;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages on which entries are read and written. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class EntryController {
    @Inject EntryRepository entries;
    @Inject DraftRepository drafts;
    @Inject Readership readership;
    @Inject Authorship authorship;
    @Inject Publication publication;
    @Inject Drafting drafting;
    @Inject Markdown markdown;
    @Inject PicturePaths picturePaths;
    @Inject SignedIn signedIn;
    @Inject Languages languages;
    @Inject Messages messages;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @PermitAll
    public String list(@BeanParam Bookmark bookmark) {
        models.put("page", readership.page(Selection.all(), bookmark));
        models.put("first", bookmark.isFirst());
        return "entry/list.jsp";
    }

    @GET
    @Path("entries/{id}/{slug}")
    @PermitAll
    public Response show(@PathParam("id") long id, @PathParam("slug") String slug) {
        Entry entry = readership.entry(id);
        if (!slug.equals(entry.getSlug())) {
            return SeeOther.to(links.to("EntryController#show", id, entry.getSlug()));
        }
        models.put("entry", entry);
        models.put("opening", entry.opening(markdown));
        if (entry.getAudience().equals(Audience.PUBLIC)) { // others could not see it
            entry.getPictures().stream().findFirst().ifPresent(picture -> models.put("image", picturePaths.of(picture)));
        }
        models.put("own", readership.isAuthorOf(entry));
        models.put("older", entries.older(entry, readership.audiences()).orElse(null));
        models.put("newer", entries.newer(entry, readership.audiences()).orElse(null));
        return Response.ok("entry/show.jsp").build();
    }

    @GET
    @Path("entry")
    @RolesAllowed(Role.AUTHOR)
    public String form(@QueryParam("draft") @DefaultValue("") String draft, @QueryParam("like") @DefaultValue("0") long like) {
        if (!draft.isEmpty()) {
            return formFor(drafts.keyed(author(), draft).filter(kept -> !kept.isChange()).map(EntryForm::new)
                    .orElseThrow(NotFoundException::new));
        }
        if (like > 0) {
            return formFor(EntryForm.like(authorship.entry(like).content()));
        }
        models.put("fresh", true);
        return formFor(new EntryForm(messages.getLanguage(), author().getZone()));
    }

    @POST
    @Path("entry")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam EntryForm form) {
        form.check(errors, languages, readership, Instant.now());
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        Entry written = form.writtenBy(author(), Instant.now());
        if (form.isPreview()) {
            written.render(markdown);
            models.put("preview", written);
            return Response.ok(formFor(form)).build();
        }
        Optional<Entry> before = entries.submitted(written);
        if (before.isEmpty() && form.later().isPresent()) {
            drafting.save(form.draftBy(author(), written.getCreatedAt()).dueAt(form.later().orElseThrow()), form.getSaved());
            flash.success("scheduled");
            return SeeOther.to(links.to("DraftController#list"));
        }
        Optional<Entry> first = before.isPresent() ? before : publish(written, form);
        if (first.isPresent() && (form.later().isPresent() || !isThere(written, first.get()))) {
            form.renewKey();
            models.put("conflict", conflictWith(first.get()));
            return Response.status(Page.CONFLICT).entity(formFor(form)).build();
        }
        flash.success("published");
        return SeeOther.to(links.to("EntryController#list"));
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }

    // not what is in the trash
    private static boolean isThere(Entry written, Entry before) {
        return !before.isDeleted() && written.saysTheSameAs(before);
    }

    // nothing, or the entry that came first with this form
    private Optional<Entry> publish(Entry written, EntryForm form) {
        try {
            publication.publish(written, form.draftBy(author(), written.getCreatedAt()), form.getSaved());
            return Optional.empty();
        } catch (PersistenceException failure) {
            // The unique index decides, not the query before it: a form may arrive twice at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return Optional.of(entries.submitted(written).orElseThrow(() -> failure));
        }
    }

    private static String conflictWith(Entry before) {
        if (!before.isDeleted()) {
            return "entry.conflict";
        }
        return before.isRemoved() ? "entry.conflict.removed" : "entry.conflict.trash";
    }

    private String formFor(EntryForm form) {
        models.put("form", form);
        return "entry/form.jsp";
    }
}
