package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.list.PageRequest;
import journal.security.SecurityEvent;
import journal.setting.Role;
import journal.web.HttpExchange;

/** The audit log as a table for other programs (RFC 4180). It is sent in parts, so that it takes little memory however long it is. */
@RequestScoped
@Path("admin/log.csv")
public class AuditTable {
    private static final Logger LOG = Logger.getLogger(AuditTable.class.getName());
    private static final int PART = 500; // events
    private static final List<String> NAMES =
            List.of("time", "event", "account", "account name", "by", "by name", "network", "browser", "detail", "reason");

    @Inject AuditLog log;
    @Inject AuditFilters filters;
    @Inject HttpExchange exchange;

    /** All events that the filter lets through, the latest first; 404 with a filter that no form sends. */
    @GET
    @RolesAllowed(Role.ADMIN)
    public Response show(@BeanParam AuditForm form) {
        AuditLog.Filter filter = filters.of(form).orElseThrow(NotFoundException::new);
        StreamingOutput table = out -> send(filter, out);
        return Response.ok(table).type("text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"security-events.csv\"").build();
    }

    private void send(AuditLog.Filter filter, OutputStream out) {
        try {
            write(filter, out);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The client has gone away before the end of the table", gone);
        }
    }

    private void write(AuditLog.Filter filter, OutputStream out) throws IOException {
        write(out, NAMES);
        out.flush();
        exchange.letThrough();
        PageRequest next = PageRequest.first();
        while (next != null) {
            AuditLog.Part part = log.page(filter, next, PART);
            for (SecurityEvent event : part.page().items()) {
                write(out, cells(part, event));
            }
            out.flush();
            next = part.page().older().map(PageRequest::before).orElse(null);
        }
    }

    private static void write(OutputStream out, List<String> cells) throws IOException {
        out.write(CsvLine.of(cells).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(AuditLog.Part part, SecurityEvent event) {
        return List.of(event.getHappenedAt().toString(), event.getKind(), String.valueOf(event.getAccountId()),
                part.name(event.getAccountId()),
                event.actor().map(String::valueOf).orElse(""), event.actor().map(part::name).orElse(""), event.getNetwork(),
                event.getBrowser(), event.getDetail(), event.getReason());
    }
}
