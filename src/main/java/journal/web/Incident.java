package journal.web;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure of ours: its trace is in the log, once, under a number that the visitor's page shows. */
final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 5;

    private Incident() {
    }

    /** Logs the failure, unless this request's failure is logged already. */
    static void report(ServletRequest request, Throwable failure) {
        if (number(request) == null) {
            byte[] number = new byte[BYTES];
            RANDOM.nextBytes(number);
            String text = HexFormat.of().withUpperCase().formatHex(number);
            request.setAttribute(ATTRIBUTE, text);
            LOG.log(Level.SEVERE, failure, () -> "Incident " + text);
        }
    }

    /** The number of this request's failure, ten hexadecimal digits; null where there was none. */
    static String number(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
