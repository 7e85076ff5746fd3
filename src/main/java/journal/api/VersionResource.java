package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import journal.account.Scope;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryRules;
import journal.entry.EntryVersion;
import journal.entry.VersionRepository;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.version.Change;
import journal.web.Errors;
import journal.web.Problems;

/** The versions of an entry, for programs of its author. */
@RequestScoped
@Path("api/v1/entries/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    private static final int PAGE = 20; // versions, with their texts
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int UNCONDITIONAL = Response.Status.PRECONDITION_REQUIRED.getStatusCode();

    @Inject Authorship authorship;
    @Inject VersionRepository versions;
    @Inject EntryRules rules;
    @Inject Change change;
    @Inject Answers answers;
    @Inject EntryAnswers entryAnswers;
    @Inject SignedIn signedIn;
    @Inject Problems problems;

    /** Some versions before a number, the latest first. */
    @GET
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response list(@PathParam("id") long id, @QueryParam("before") @DefaultValue("2147483647") int before) {
        Entry entry = authorship.entry(id);
        int end = Math.max(1, Math.min(before, entry.getVersion() + 1)); // they are numbered without a gap
        int first = Math.max(1, end - PAGE);
        var answer = Response.fromResponse(answers.all(versions.between(entry, first, end).stream().map(VersionJson::of).toList()));
        return (first > 1 ? answer.header("Link", answers.link("next", "before", first)) : answer).build();
    }

    @GET
    @Path("{number}")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response show(@PathParam("id") long id, @PathParam("number") int number) {
        return answers.of(Response.Status.OK.getStatusCode(), VersionJson.of(version(authorship.entry(id), number))).build();
    }

    /** Makes an old version the newest one; those between them stay where they are. */
    @POST
    @Path("{number}/restoration")
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.WRITE)
    public Response restore(@PathParam("id") long id, @PathParam("number") int number, @BeanParam Conditions conditions) {
        Entry entry = authorship.entry(id);
        EntryVersion old = version(entry, number);
        if (!conditions.areGiven() || !conditions.hold(entry.getTag())) {
            return problems.of(conditions.areGiven() ? CHANGED : UNCONDITIONAL);
        }
        var errors = new Errors();
        rules.checkReaders(entry, errors);
        if (errors.none()) {
            restore(old, entry, errors);
        }
        return errors.isAny() ? problems.of(errors) : entryAnswers.changed(conditions, id);
    }

    private void restore(EntryVersion old, Entry entry, Errors errors) {
        try {
            change.restore(old, entry, signedIn.account().orElseThrow(), Instant.now());
        } catch (FullQuota full) {
            full.tell(errors, "");
        }
    }

    private EntryVersion version(Entry entry, int number) {
        return versions.find(entry, number).orElseThrow(NotFoundException::new);
    }
}
