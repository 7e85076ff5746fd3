package journal.web;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An internal error: its stack trace is logged once, with an id that the error page shows. */
final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 5;

    private Incident() {
    }

    /** Logs the failure, unless this request's failure is logged already. */
    static void report(ServletRequest request, Throwable failure) {
        if (id(request) == null) {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            String id = HexFormat.of().withUpperCase().formatHex(random);
            request.setAttribute(ATTRIBUTE, id);
            LOG.log(Level.SEVERE, failure, () -> "Incident " + id);
        }
    }

    /** The id of this request's failure, ten hexadecimal digits; null where there was none. */
    static String id(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
