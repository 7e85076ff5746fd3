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

/** The tags that an author has used lately, to complete the one that is being typed. */
@RequestScoped
@Path("/")
public class TagSuggestions {
    @Inject EntryPages pages;
    @Inject Readership readership;
    @Inject SignedIn signedIn;

    /** An array of texts, the tag that is used most first. */
    @GET
    @Path("entry/tags")
    @RolesAllowed(Role.AUTHOR)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonArray list() {
        return Json.createArrayBuilder(pages.tags(signedIn.account().orElseThrow(), readership.audiences())).build();
    }
}
