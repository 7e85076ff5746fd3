package journal.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
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
import java.util.function.Function;
import journal.account.Account;
import journal.account.SignedIn;
import journal.diff.Merge;
import journal.markdown.Markdown;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Languages;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an author changes an entry. */
@Controller
@RequestScoped
@Path("entries/{id}/edit")
@Produces(Page.HTML)
@ValidateOnExecution(type = ExecutableType.NONE) // Krazo validates, not the JAX-RS runtime
public class RevisionController {
    @Inject Authorship authorship;
    @Inject Readership readership;
    @Inject EntryRepository entries;
    @Inject DraftRepository drafts;
    @Inject Revision revision;
    @Inject Markdown markdown;
    @Inject SignedIn signedIn;
    @Inject Languages languages;
    @Inject Messages messages;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.AUTHOR)
    public String form(@PathParam("id") long id, @QueryParam("draft") @DefaultValue("") String draft) {
        Entry entry = authorship.entry(id);
        return formFor(entry, draft.isEmpty() ? new EntryForm(entry.content(), entry.getRevision())
                : drafts.keyed(signedIn.account().orElseThrow(), draft).filter(kept -> kept.isOf(entry)).map(EntryForm::new)
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam EntryForm form) {
        Entry entry = authorship.entry(id);
        Account author = signedIn.account().orElseThrow();
        Instant now = Instant.now();
        form.check(errors, languages, readership, now);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(entry, form)).build();
        }
        if (form.isPreview()) {
            Entry preview = form.writtenBy(author, now);
            preview.render(markdown);
            models.put("preview", preview);
            return Response.ok(formFor(entry, form)).build();
        }
        Optional<Content> base = entries.version(entry, form.getRevision()).map(EntryVersion::content);
        // who may read it is no part of its versions: a circle may have been dissolved meanwhile
        Content mine = form.content(author, base.orElseGet(entry::content).readBy(entry.getAudience()));
        Optional<Entry> newer = revision.revise(id, form.getRevision(), mine, form.draftBy(author, now).of(entry), form.getSaved(), now);
        if (newer.isPresent()) {
            return Response.status(Page.CONFLICT).entity(merged(newer.get(), base, mine, form)).build();
        }
        flash.success("revised");
        return SeeOther.to(links.to("EntryAddress#show", id));
    }

    // Both texts in one, and what they began with is now the latest version: sent as it is, nothing of either is lost.
    private String merged(Entry entry, Optional<Content> base, Content mine, EntryForm form) {
        Content theirs = entry.content();
        var text = Merge.of(base.map(Content::text).orElse(""), mine.text(), theirs.text());
        String title = changed(Content::title, base, mine, theirs);
        models.put("merge", text.parts());
        models.put("conflicts", text.hasConflicts());
        if (!title.equals(theirs.title())) {
            models.put("otherTitle", theirs.title());
        }
        var merged = new Content(title,
                text.text(messages.text("entry.merge.mine"), messages.text("entry.merge.theirs"), messages.text("entry.merge.end")),
                changed(Content::format, base, mine, theirs), changed(Content::language, base, mine, theirs))
                .tagged(changed(Content::tags, base, mine, theirs)).dated(changed(Content::datedAt, base, mine, theirs))
                .readBy(changed(Content::audience, base, mine, theirs));
        return formFor(entry, form.with(merged, entry.getRevision()));
    }

    // what only they changed is theirs
    private static <T> T changed(Function<Content, T> part, Optional<Content> base, Content mine, Content theirs) {
        return part.apply(base.map(part).filter(part.apply(mine)::equals).isPresent() ? theirs : mine);
    }

    private String formFor(Entry entry, EntryForm form) {
        models.put("entry", entry);
        models.put("form", form);
        return "entry/edit.jsp";
    }
}
