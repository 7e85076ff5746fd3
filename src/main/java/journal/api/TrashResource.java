package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.account.Account;
import journal.account.Scope;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.trash.Trash;
import journal.web.Problems;

/** What an account has in the trash, for its programs. */
@RequestScoped
@Path("api/v1/trash")
@Produces(MediaType.APPLICATION_JSON)
public class TrashResource {
    private static final int PAGE = 20; // entries
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int UNCONDITIONAL = Response.Status.PRECONDITION_REQUIRED.getStatusCode();

    @Inject Authorship authorship;
    @Inject EntryPages pages;
    @Inject Trash trash;
    @Inject Answers answers;
    @Inject EntryAnswers entryAnswers;
    @Inject SignedIn signedIn;
    @Inject Problems problems;

    /** A page of entries, the last deleted first. */
    @GET
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response list(@BeanParam PageRequest request) {
        return answers.page(pages.trash(account(), request, PAGE), TrashJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response show(@PathParam("id") long id) {
        Entry entry = deleted(id);
        return answers.of(Response.Status.OK.getStatusCode(), TrashJson.of(entry)).tag(entry.getTag()).build();
    }

    /** Puts an entry back, for its author alone where that one does not belong to its circle any more. */
    @POST
    @Path("{id}/restoration")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    public Response restore(@PathParam("id") long id, @BeanParam Conditions conditions) {
        Entry entry = deleted(id);
        if (!conditions.areGiven() || !conditions.hold(entry.getTag())) {
            return problems.of(conditions.areGiven() ? CHANGED : UNCONDITIONAL);
        }
        return switch (trash.restore(id, account())) {
            case DONE, WITHDRAWN -> entryAnswers.changed(conditions, id);
            case REFUSED -> problems.of(Response.Status.FORBIDDEN.getStatusCode());
        };
    }

    private Entry deleted(long id) {
        return Optional.of(authorship.anyEntry(id)).filter(Entry::isDeleted).orElseThrow(NotFoundException::new);
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}
