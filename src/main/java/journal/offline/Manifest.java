package journal.offline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import journal.web.Assets;
import journal.web.Links;
import journal.web.Messages;
import journal.web.WhileLeaving;

/** The web application manifest, by which a device installs the journal (W3C Web Application Manifest). */
@RequestScoped
@Path("/")
public class Manifest {
    private static final String FOR_A_DAY = "max-age=86400"; // every page links it: it may not cost each of them a request
    private static final String PNG = "image/png";
    private static final String PAPER = "#fbfaf5"; // as the style sheet has it

    @Inject Messages messages;
    @Inject Links links;
    @Inject Assets assets;

    /** The manifest in the reader's language. */
    @GET
    @WhileLeaving
    @Path("manifest.webmanifest")
    @PermitAll
    @Produces("application/manifest+json")
    public Response show() {
        return Response.ok(manifest()).header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY)
                .header(HttpHeaders.VARY, "Cookie, Accept-Language").build();
    }

    private JsonObject manifest() {
        String home = links.to("EntryController#list");
        return Json.createObjectBuilder()
                .add("id", home)
                .add("start_url", home)
                .add("scope", home)
                .add("name", messages.text("journal.name"))
                .add("short_name", messages.text("journal.name"))
                .add("description", messages.text("journal.description"))
                .add("lang", messages.getLanguage())
                .add("dir", messages.getDirection())
                .add("display", "standalone")
                .add("theme_color", PAPER)
                .add("background_color", PAPER)
                .add("icons", Json.createArrayBuilder()
                        .add(icon("icon.svg", "image/svg+xml", "any", "any"))
                        .add(icon("icon-192.png", PNG, "192x192", "any"))
                        .add(icon("icon-512.png", PNG, "512x512", "any"))
                        .add(icon("maskable-512.png", PNG, "512x512", "maskable")))
                .build();
    }

    private JsonObjectBuilder icon(String name, String type, String sizes, String purpose) {
        return Json.createObjectBuilder().add("src", assets.path(name)).add("type", type).add("sizes", sizes)
                .add("purpose", purpose);
    }
}
