package journal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
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
    public void show(@PathParam("id") long id, @Suspended AsyncResponse answer) throws IOException {
        AccountExport export = exporting.fetch(id, signedIn.getId(), Instant.now()).orElseThrow(NotFoundException::new);
        ZoneId zone = ZoneId.of(signedIn.account().orElseThrow().getZone());
        String name = export.getKind().file() + '-' + export.getMadeAt().atZone(zone).toLocalDate() + ".zip";
        delivery.send(export, answer, Map.of(HttpHeaders.CONTENT_TYPE, ExportDelivery.ZIP, HttpHeaders.CONTENT_LENGTH,
                String.valueOf(export.bytes()), HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"',
                HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }
}
