package journal.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import journal.setting.Role;
import journal.web.FormErrors;

/** Stores pictures for the script of the form, without leaving the page: {@code {"names": [...], "refusals": [...]}}. */
@RequestScoped
@Path("/")
public class PictureUploadController {
    @Inject PictureUpload upload;
    @Inject FormErrors errors;

    @POST
    @Path("uploads")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        List<String> names = upload.accept(Instant.now());
        JsonObjectBuilder json = Json.createObjectBuilder().add("names", Json.createArrayBuilder(names)).add("refusals",
                Json.createArrayBuilder(errors.of(PictureUpload.FIELD)));
        Response.ResponseBuilder answer = names.isEmpty() ? upload.refusal() : Response.status(Response.Status.CREATED);
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(json.build().toString().getBytes(StandardCharsets.UTF_8)).build();
    }
}
