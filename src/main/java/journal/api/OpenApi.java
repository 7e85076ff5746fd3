package journal.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the interface for programs (OpenAPI 3.1), by the file that MicroProfile OpenAPI looks for. {@code docs/decisions} says why. */
@ApplicationScoped
@Path("openapi")
public class OpenApi {
    private static final String FILE = "/META-INF/openapi.json";

    /** The description, for everybody. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] show() {
        try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
