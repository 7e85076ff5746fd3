package journal.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import journal.account.SignedIn;
import journal.setting.Role;

/** The tags that an author used lately, to complete a tag while it is typed. */
@RequestScoped
@Path("entry/tags")
public class TagSuggestions {
    @Inject EntryPages pages;
    @Inject Readership readership;
    @Inject SignedIn signedIn;

    /** A JSON array of tags, the most frequent one first. */
    @GET
    @RolesAllowed(Role.AUTHOR)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonArray list() {
        return Json.createArrayBuilder(pages.tags(signedIn.account().orElseThrow(), readership.audiences())).build();
    }
}
