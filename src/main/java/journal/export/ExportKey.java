package journal.export;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The public keys that prove the signatures of exports (RFC 8615 and 7468), the one that signs now first. */
@RequestScoped
@Path(".well-known/journal-export-key")
public class ExportKey {
    @Inject SigningKeys keys;

    /** The keys, one after another; 404 where exports are not signed. */
    @GET
    @PermitAll
    @Produces("application/x-pem-file")
    public String show() {
        String pem = keys.pem();
        if (pem.isEmpty()) {
            throw new NotFoundException();
        }
        return pem;
    }
}
