package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Internal errors: each is logged once with its stack trace, under an id that the error page shows, and is told as an {@link Incident}. */
@ApplicationScoped
class Incidents {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 5;

    @Inject Event<Incident> happened;
    @Inject HttpExchange exchange;
    @Inject Links links;

    /** Logs the failure, unless this request's failure is logged already. */
    void report(ServletRequest request, Throwable failure) {
        if (id(request) == null) {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            String id = HexFormat.of().withUpperCase().formatHex(random);
            request.setAttribute(ATTRIBUTE, id);
            LOG.log(Level.SEVERE, failure, () -> "Incident " + id);
            happened.fireAsync(new Incident(id, Instant.now(), failure.getClass().getName(), place(failure), route()));
        }
    }

    /** The id of this request's failure, ten hexadecimal digits; null where there was none. */
    static String id(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    private String route() {
        if (exchange.request() == null) { // it failed before anything was looked at
            return "";
        }
        String method = exchange.request().getMethod();
        return links.pattern(method, exchange.page().split("\\?", 2)[0]).map(pattern -> method + ' ' + pattern).orElse("");
    }

    private static String place(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        Stream<StackTraceElement> own = Arrays.stream(frames).filter(frame -> frame.getClassName().startsWith("journal."));
        return Stream.concat(own, Arrays.stream(frames)).findFirst()
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber()).orElse("");
    }
}
