package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.account.AccountRepository;
import journal.account.Notices;
import journal.account.RegistrationRequest;
import journal.account.RegistrationRequestRepository;
import journal.account.RegistrationRules;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.RegistrationMode;

/** What administrators decide about registrations, each decision in one transaction with its security event. */
@ApplicationScoped
public class RegistrationDecisions {
    @Inject RegistrationRules rules;
    @Inject RegistrationRequestRepository requests;
    @Inject AccountRepository accounts;
    @Inject Notices notices;
    @Inject SecurityLog log;

    /**
     * Chooses who may register.
     *
     * @param mode empty where the setting is to say it
     * @param by the id of the administrator
     */
    @Transactional
    public void choose(Optional<RegistrationMode> mode, String reason, long by) {
        if (rules.choose(mode)) {
            log.add(Happening.of(EventKind.REGISTRATION_CHANGED, by).with("mode", mode.map(Enum::name).orElse("SETTING")).because(reason));
        }
    }

    /** Lets the owner of an account sign in; false where it does not wait any more. */
    @Transactional
    public boolean approve(long account, String reason, long by) {
        Optional<RegistrationRequest> request = taken(account);
        request.ifPresent(one -> {
            one.getAccount().approve();
            notices.approved(one);
            log.add(Happening.of(EventKind.REGISTRATION_APPROVED, account).by(by).because(reason));
        });
        return request.isPresent();
    }

    /** Removes an account, whose name is free then; false where it does not wait any more. */
    @Transactional
    public boolean reject(long account, String reason, long by) {
        Optional<RegistrationRequest> request = taken(account);
        request.ifPresent(one -> {
            notices.rejected(one, reason);
            accounts.removeRejected(one.getAccount());
            log.add(Happening.of(EventKind.REGISTRATION_REJECTED, account).by(by).because(reason));
        });
        return request.isPresent();
    }

    // of two administrators who decide at the same moment, one does
    private Optional<RegistrationRequest> taken(long account) {
        return requests.of(account).filter(one -> requests.take(account));
    }
}
