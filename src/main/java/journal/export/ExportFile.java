package journal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.ZoneId;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.setting.Role;

/** Sends an archive to who has asked for it, and to nobody else. */
@RequestScoped
@Path("account/export/{id}.zip")
public class ExportFile {
    @Inject Exporting exporting;
    @Inject ExportDelivery delivery;
    @Inject SignedIn signedIn;

    /**
     * Sends an archive of the account.
     *
     * @throws NotFoundException where it has none of this id, or that one is not ready or has ended
     */
    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response show(@PathParam("id") long id) {
        AccountExport export = exporting.fetch(id, signedIn.getId(), Instant.now()).orElseThrow(NotFoundException::new);
        ZoneId zone = ZoneId.of(signedIn.account().orElseThrow().getZone());
        String name = export.getKind().file() + '-' + export.getMadeAt().atZone(zone).toLocalDate() + ".zip";
        StreamingOutput content = out -> delivery.send(export, out);
        return Response.ok(content, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
