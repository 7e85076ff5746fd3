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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.PictureDescriptions;
import journal.list.PageRequest;
import journal.quota.FullQuota;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages of what an author has typed and not published. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class DraftController {
    private static final String MINIMAL = "return=minimal"; // RFC 7240, 4.2

    @Inject Authorship authorship;
    @Inject DraftRepository drafts;
    @Inject Drafting drafting;
    @Inject DraftLinks draftLinks;
    @Inject PictureDescriptions descriptions;
    @Inject UsageRepository usage;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("drafts")
    @RolesAllowed(Role.AUTHOR)
    public String list(@BeanParam PageRequest request) {
        models.put("page", drafts.page(author(), request));
        models.put("usage", usage.of(author().getId(), Kind.DRAFTS));
        models.put("now", Instant.now());
        return "draft/list.jsp";
    }

    @POST
    @Path("drafts")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam EntryForm form, @HeaderParam("Prefer") @DefaultValue("") String prefer) {
        Optional<Draft> draft = saved(form, new Draft(author(), form, Instant.now()));
        return draft.map(kept -> answer(form, kept, prefer)).orElseGet(() -> refused(form, "draft/form.jsp"));
    }

    @POST
    @Path("entries/{id}/drafts")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createChange(@PathParam("id") long id, @Valid @BeanParam EntryForm form,
            @HeaderParam("Prefer") @DefaultValue("") String prefer) {
        Entry entry = authorship.entry(id);
        models.put("entry", entry);
        Optional<Draft> draft = saved(form, new Draft(author(), form, Instant.now()).of(entry));
        return draft.map(kept -> answer(form, kept, prefer)).orElseGet(() -> refused(form, "version/edit.jsp"));
    }

    @GET
    @Path("drafts/{key}/deletion")
    @RolesAllowed(Role.AUTHOR)
    public String deletion(@PathParam("key") String key) {
        models.put("draft", draft(key));
        return "draft/deletion.jsp";
    }

    @POST
    @Path("drafts/{key}/deletion")
    @RolesAllowed(Role.AUTHOR)
    public Response delete(@PathParam("key") String key) {
        drafting.remove(author(), draft(key).getKey());
        flash.success("draft.deleted");
        return SeeOther.to(links.to("DraftController#list"));
    }

    // nothing where it is refused; the errors say why
    private Optional<Draft> saved(EntryForm form, Draft typed) {
        form.checkFiles(descriptions, errors);
        if (errors.isAny()) {
            return Optional.empty();
        }
        try {
            return Optional.of(drafting.save(typed, form.getSaves()));
        } catch (FullQuota full) {
            full.tell(errors, "text");
            return Optional.empty();
        }
    }

    private Response refused(EntryForm form, String view) {
        models.put("form", form);
        return Response.status(Page.UNPROCESSABLE).entity(view).build();
    }

    private Response answer(EntryForm form, Draft draft, String prefer) {
        if (prefer.equals(MINIMAL)) { // while it is typed: the page stays
            return Response.noContent().header(HttpHeaders.CONTENT_LOCATION, draftLinks.to(draft))
                    .tag(String.valueOf(draft.getSaves())).build();
        }
        if (draft.getKey().equals(form.getKey())) {
            flash.success("draft.saved");
        } else {
            flash.success("draft.apart");
        }
        return SeeOther.to(draftLinks.to(draft));
    }

    private Draft draft(String key) {
        return drafts.keyed(author(), key).orElseThrow(NotFoundException::new);
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }
}
