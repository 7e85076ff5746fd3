package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.setting.SessionSettings;
import journal.web.RequestOrigin;
import journal.web.SessionCookie;

/** What is stored about a session while it is used: that it is, once a minute at the most, and its new secret. */
@ApplicationScoped
public class SessionUpkeep {
    private static final Logger LOG = Logger.getLogger(SessionUpkeep.class.getName());

    @Inject SessionChanges changes;
    @Inject SessionSettings settings;
    @Inject SessionCookie cookie;

    /** Does what is due now. A failure is logged, and changes nothing about the request. */
    void keep(Session session, HttpServletRequest request, HttpServletResponse response) {
        try {
            Instant now = Instant.now();
            if (!now.isBefore(session.getSeenAt().plus(settings.step()))) {
                changes.see(session, now, session.endAfter(now, settings));
            }
            cookie.find(request).ifPresent(shown -> keepSecret(session, shown, now, request, response));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The use of a session was not stored; it is tried again with its next request", failure);
        }
    }

    /** Stores that the user of a session has proved again who they are, and renews its secret: a copy of the cookie is worth no more by it. */
    void prove(Session session, HttpServletRequest request, HttpServletResponse response) {
        Instant now = Instant.now();
        changes.prove(session, now);
        cookie.find(request).ifPresent(shown -> renew(session, shown, now, request, response));
    }

    // renewed only with a page that is read: the answer to a script may be overtaken, and a form may set the cookie itself
    private void keepSecret(Session session, SessionCookie.Value shown, Instant now, HttpServletRequest request,
            HttpServletResponse response) {
        if (session.isConfirmedBy(shown.secretDigest())) {
            changes.confirm(session, now.plus(Session.GRACE));
        }
        boolean isPage = RequestOrigin.isSafe(request.getMethod()) && SessionCookie.isOfPage(request);
        if (isPage && session.isToBeRenewed(shown.secretDigest(), now)) {
            renew(session, shown, now, request, response);
        }
    }

    private void renew(Session session, SessionCookie.Value shown, Instant now, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.Value next = shown.renewed();
        if (changes.renew(session, shown.secretDigest(), next.secretDigest(), now)) {
            cookie.set(request, response, next, lasting(session, now));
        }
    }

    private static Optional<Duration> lasting(Session session, Instant now) {
        return session.isLasting() ? Optional.of(Duration.between(now, session.getEndsAt())) : Optional.empty();
    }
}
