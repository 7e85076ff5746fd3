package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.Scope;
import journal.account.SignedIn;
import journal.draft.Draft;
import journal.draft.DraftRepository;
import journal.draft.Drafting;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.list.PageRequest;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.JsonText;
import journal.web.Links;
import journal.web.Problems;

/** The drafts of an account, for its programs. */
@RequestScoped
@Path("api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int UNCONDITIONAL = Response.Status.PRECONDITION_REQUIRED.getStatusCode();

    @Inject DraftRepository drafts;
    @Inject Drafting drafting;
    @Inject Authorship authorship;
    @Inject EntryCheck check;
    @Inject Answers answers;
    @Inject SignedIn signedIn;
    @Inject Links links;
    @Inject JsonText json;
    @Inject Problems problems;

    /** A page of drafts, the last saved first. */
    @GET
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response list(@BeanParam PageRequest request) {
        return answers.page(drafts.page(author(), request), DraftJson::of);
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response show(@PathParam("key") String key) {
        Draft draft = draft(key);
        return answers.of(Response.Status.OK.getStatusCode(), DraftJson.of(draft)).tag(tag(draft)).build();
    }

    /** Keeps a draft of an entry to be, or of a change to one. */
    @POST
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@BeanParam Conditions conditions, InputStream body) {
        EntryBody sent = json.read(body, EntryBody.class);
        return save(conditions, sent, conditions.key(), Optional.ofNullable(sent.entry()), 0);
    }

    /** Keeps other words in the place of those of a draft. */
    @PUT
    @Path("{key}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("key") String key, @BeanParam Conditions conditions, InputStream body) {
        Draft draft = draft(key);
        return refusal(draft, conditions).orElseGet(() -> {
            EntryBody sent = json.read(body, EntryBody.class);
            Optional<Long> entry = Optional.ofNullable(sent.entry()).or(() -> Optional.ofNullable(draft.getEntryId()));
            return save(conditions, sent, draft.getKey(), entry, draft.getSaves());
        });
    }

    /** Deletes a draft for good. */
    @DELETE
    @Path("{key}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    public Response delete(@PathParam("key") String key, @BeanParam Conditions conditions) {
        Draft draft = draft(key);
        return refusal(draft, conditions).orElseGet(() -> {
            drafting.remove(author(), draft.getKey());
            return Response.noContent().build();
        });
    }

    private Response save(Conditions conditions, EntryBody body, String key, Optional<Long> changed, int saves) {
        Errors errors = check.ofDraft(body.fields());
        Optional<Entry> entry = changed.map(authorship::entry);
        if (errors.none()) {
            int base = entry.map(one -> body.version(one.getVersion())).orElse(0);
            var typed = new Draft(author(), new EntryForm(body.fields(), key, base, saves), Instant.now());
            entry.ifPresent(typed::of);
            try {
                return answer(conditions, drafting.save(typed, saves), saves);
            } catch (FullQuota full) {
                full.tell(errors, "text");
            }
        }
        return problems.of(errors);
    }

    // where another one was saved meanwhile, it is a draft of its own
    private Response answer(Conditions conditions, Draft draft, int saves) {
        return saves > 0 && draft.getSaves() > 1 ? answers.changed(conditions, tag(draft), DraftJson.of(draft))
                : answers.created(conditions, links.to("DraftResource#show", draft.getKey()), tag(draft), DraftJson.of(draft));
    }

    private Optional<Response> refusal(Draft draft, Conditions conditions) {
        if (conditions.areGiven() && conditions.hold(tag(draft))) {
            return Optional.empty();
        }
        return Optional.of(problems.of(conditions.areGiven() ? CHANGED : UNCONDITIONAL));
    }

    private static String tag(Draft draft) {
        return String.valueOf(draft.getSaves());
    }

    private Draft draft(String key) {
        return drafts.keyed(author(), key).orElseThrow(NotFoundException::new);
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }
}
