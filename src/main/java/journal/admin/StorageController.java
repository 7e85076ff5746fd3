package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journal.database.DatabaseSize;
import journal.quota.UsageCount;
import journal.search.SearchIndex;
import journal.setting.Role;
import journal.web.Page;

/** The page that tells how much room the journal takes. */
@Controller
@RequestScoped
@Path("admin/storage")
@Produces(Page.HTML)
public class StorageController {
    @Inject DatabaseSize database;
    @Inject UsageCount usage;
    @Inject SearchIndex index;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String show() throws SQLException {
        OptionalLong bytes = database.bytes();
        models.put("database", bytes.isPresent() ? Optional.of(Megabytes.of(bytes.getAsLong())) : Optional.empty());
        List<StoredKind> kinds = usage.totals().stream().map(StoredKind::of).toList();
        models.put("kinds", kinds);
        models.put("used", index.disk().map(disk -> Megabytes.of(disk.used())));
        models.put("free", index.disk().map(disk -> Megabytes.of(disk.free())));
        return "admin/storage.jsp";
    }
}
