package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Authorization;

/** Notes that a signed-in user has asked for what their roles do not allow (OWASP ASVS 5.0, 16.3.2). */
@ApplicationScoped
public class DeniedAccess {
    @Inject SecurityLog log;
    @Inject SignedIn signedIn;

    void note(@Observes Authorization.Denied denied) {
        signedIn.account().ifPresent(
                account -> log.addFailure(Happening.of(EventKind.ACCESS_DENIED, account.getId()).with("action", denied.action())));
    }
}
