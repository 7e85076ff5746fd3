package journal.offline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import journal.markdown.PicturePaths;
import journal.setting.Settings;
import journal.web.Assets;
import journal.web.Digest;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Preferences;
import journal.web.Script;
import journal.web.WhileLeaving;

/**
 * The service worker's script: it stores the pages that have been read, for reading them without a network (W3C Service Workers). Where
 * the setting is off it is another script, which removes itself and the stored pages.
 */
@Named
@RequestScoped
@Path("/")
public class Worker {
    private static final int ETAG_BYTES = 16;

    @Inject Settings settings;
    @Inject Messages messages;
    @Inject Preferences preferences;
    @Inject Links links;
    @Inject Assets assets;
    @Inject PicturePaths picturePaths;

    /** Whether pages register the worker. */
    public boolean isOn() {
        return settings.offline();
    }

    /**
     * The script. It is at the root and not among the assets: a worker controls only the paths below its own. Browsers ask for it again
     * with the pages they open, and replace the worker when a byte of it has changed.
     */
    @GET
    @WhileLeaving
    @Path("worker.js")
    @PermitAll
    @Produces("text/javascript;charset=UTF-8")
    public Response show() {
        String script =
                isOn() ? "const journal = " + Script.literal(journal()) + ";\n" + assets.text("worker.js") : assets.text("worker-off.js");
        return Response.ok(script).tag(Digest.of(script.getBytes(StandardCharsets.UTF_8), ETAG_BYTES))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, "Cookie, Accept-Language").build();
    }

    // Another language, theme or style sheet changes the script, so that the offline page is fetched again.
    private JsonObject journal() {
        return Json.createObjectBuilder()
                .add("language", messages.getLanguage())
                .add("theme", preferences.getTheme())
                .add("offline", links.to("OfflineController#show"))
                .add("signOut", links.to("SessionController#delete"))
                .add("assets", assets.folder())
                .add("pictures", picturePaths.folder())
                .add("shell", Json.createArrayBuilder(
                        List.of(assets.path("journal.css"), assets.path("kept.js"), assets.path("offline.js"), assets.path("icon.svg"))))
                .add("reader", ReaderHeader.NAME)
                .build();
    }
}
