package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.quota.UsageRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Another quota for an account, in one transaction with its security event. */
@ApplicationScoped
public class QuotaChange {
    @Inject AccountRepository accounts;
    @Inject UsageRepository usage;
    @Inject SecurityLog log;

    /**
     * Gives an account another quota.
     *
     * @param percent of the quotas of the settings
     * @param by the id of the administrator
     */
    @Transactional
    public void make(Account account, long percent, String reason, long by) {
        accounts.lock(account);
        usage.share(account.getId(), percent);
        log.add(Happening.of(EventKind.QUOTA_CHANGED, account.getId()).by(by).with("percent", percent).because(reason));
    }
}
