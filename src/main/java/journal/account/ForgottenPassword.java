package journal.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when somebody says to have forgotten a password: nothing that the answer waits for. So neither its bytes nor its time tell whether
 * there is such an account.
 */
@ApplicationScoped
public class ForgottenPassword {
    private static final Logger LOG = Logger.getLogger(ForgottenPassword.class.getName());

    @Resource ManagedExecutorService executor;

    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject PasswordRecovery recovery;

    /**
     * Mails a link later, where there is such an account with a confirmed address, and it was not mailed too many already.
     *
     * @param typed a username or an e-mail address
     * @param language the tag of the reader's
     */
    void tell(String typed, String language) {
        executor.execute(() -> mail(typed, language));
    }

    private void mail(String typed, String language) {
        try {
            Optional<Account> account = recovery.find(typed);
            account.filter(one -> attempts.count(List.of(counters.resets(one))).isEmpty()).ifPresent(one -> recovery.mail(one, language));
        } catch (RuntimeException failure) { // nobody else would hear of it
            LOG.log(Level.SEVERE, "The mail about a forgotten password was not left in the outbox", failure);
        }
    }
}
