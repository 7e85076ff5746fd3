package journal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.security.EventKind;
import journal.web.Errors;

/** What the typed filter of the audit log means. */
@RequestScoped
public class AuditFilters {
    @Inject AccountRepository accounts;
    @Inject Errors errors;

    /** The filter; empty, with errors beside the fields, where there is no such kind or account. */
    Optional<AuditLog.Filter> of(AuditForm form) {
        Optional<EventKind> kind = EventKind.of(form.getKind()).filter(EventKind.audited()::contains);
        Optional<Account> account = form.getName().isEmpty() ? Optional.empty() : accounts.known(Username.of(form.getName()));
        if (kind.isEmpty() && !form.getKind().isEmpty()) {
            errors.add("kind", "audit.kind.unknown");
        }
        if (account.isEmpty() && !form.getName().isEmpty()) {
            errors.add("name", "audit.name.unknown");
        }
        return errors.isAny() ? Optional.empty() : Optional.of(new AuditLog.Filter(kind, account.map(Account::getId)));
    }
}
