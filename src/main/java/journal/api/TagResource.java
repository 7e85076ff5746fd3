package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.account.Scope;
import journal.account.SignedIn;
import journal.entry.EntryPages;
import journal.entry.Readership;
import journal.setting.Role;

/** The tags that an account used lately, for its programs. */
@RequestScoped
@Path("api/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
public class TagResource {
    @Inject EntryPages pages;
    @Inject Readership readership;
    @Inject Answers answers;
    @Inject SignedIn signedIn;

    /** Tags, the most frequent one first. */
    @GET
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.READ)
    public Response list() {
        return answers.all(pages.tags(signedIn.account().orElseThrow(), readership.audiences()));
    }
}
