package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import journal.account.AccountRepository;
import journal.account.Scope;
import journal.account.Username;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryLists;
import journal.entry.EntryPages;
import journal.entry.Readership;
import journal.entry.Tags;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.trash.Trash;
import journal.web.JsonText;
import journal.web.Problems;

/** Entries for programs: those that the account may read, and those that it writes. */
@RequestScoped
@Path("api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int UNCONDITIONAL = Response.Status.PRECONDITION_REQUIRED.getStatusCode();

    @Inject EntryPages pages;
    @Inject Readership readership;
    @Inject Authorship authorship;
    @Inject AccountRepository accounts;
    @Inject EntryWriting writing;
    @Inject EntryAnswers answers;
    @Inject Trash trash;
    @Inject JsonText json;
    @Inject Problems problems;

    /** A page of entries, the newest first: all, or those of an author, or with a tag. */
    @GET
    @RolesAllowed(Role.MEMBER)
    @Scoped(Scope.READ)
    public Response list(@BeanParam PageRequest request, @QueryParam("author") @DefaultValue("") String author,
            @QueryParam("tag") @DefaultValue("") String tag) {
        return answers.page(pages.page(list(author, tag), request, readership.audiences()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    @Scoped(Scope.READ)
    public Response show(@PathParam("id") long id, @Context Request request) {
        return answers.one(readership.entry(id), request);
    }

    /** Publishes an entry, at once or at the time that it names. */
    @POST
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@BeanParam Conditions conditions, InputStream body) {
        return writing.create(conditions, conditions.key(), json.read(body, EntryBody.class));
    }

    /** Saves the next version of an entry, in place of the one that the condition names. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") long id, @BeanParam Conditions conditions, InputStream body) {
        Entry entry = authorship.entry(id);
        if (!conditions.areGiven()) {
            return problems.of(UNCONDITIONAL);
        }
        return writing.change(entry, conditions, json.read(body, EntryBody.class));
    }

    /** Moves an entry to the trash. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    public Response delete(@PathParam("id") long id, @BeanParam Conditions conditions) {
        Entry entry = authorship.entry(id);
        if (!conditions.areGiven()) {
            return problems.of(UNCONDITIONAL);
        }
        boolean done = conditions.hold(entry.getTag()) && trash.addUnchanged(id, entry.getTag(), Instant.now());
        return done ? Response.noContent().build() : problems.of(CHANGED);
    }

    private ListDefinition list(String author, String tag) {
        if (!tag.isEmpty()) {
            if (!Tags.isAddress(tag) || !author.isEmpty()) { // no index has both
                throw new NotFoundException();
            }
            return EntryLists.tagged(Tags.key(tag));
        }
        return author.isEmpty() ? EntryLists.all()
                : accounts.known(Username.inPath(author)).map(EntryLists::by).orElseThrow(NotFoundException::new);
    }
}
