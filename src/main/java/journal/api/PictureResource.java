package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import journal.account.Scope;
import journal.picture.PictureUpload;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Page;
import journal.web.Problems;

/** Pictures that programs add. They come in a form with files, as those of a browser do. */
@RequestScoped
@Path("api/v1/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {
    private static final String FOLDER = "/pictures/"; // in a text, wherever the journal is

    @Inject PictureUpload upload;
    @Inject Answers answers;
    @Inject Errors errors;
    @Inject Problems problems;

    /** Adds pictures for the texts of the account; the form is one without files when it comes here. */
    @POST
    @RolesAllowed(Role.AUTHOR)
    @Scoped(Scope.PICTURES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        List<String> names = upload.accept(Instant.now());
        if (names.isEmpty()) {
            Response refusal = upload.refusal().build();
            Response.ResponseBuilder answer = Response.fromResponse(problems.of(refusal.getStatus(), errors));
            return refusal.getStatus() == Page.UNAVAILABLE
                    ? answer.header(HttpHeaders.RETRY_AFTER, refusal.getHeaderString(HttpHeaders.RETRY_AFTER)).build()
                    : answer.build();
        }
        var json = new PicturesJson(names.stream().map(FOLDER::concat).toList(), errors.isAny() ? problems.faults(errors) : null);
        return answers.of(Response.Status.CREATED.getStatusCode(), json).build();
    }
}
