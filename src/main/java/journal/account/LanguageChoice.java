package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The choice of the language in which an account sees the journal. */
@ApplicationScoped
public class LanguageChoice {
    @Inject AccountRepository accounts;

    /** Keeps a language with the account; an empty tag leaves it to the browser again. */
    @Transactional
    public void choose(Account chooser, String tag) {
        accounts.find(chooser.getId()).ifPresent(account -> account.speak(tag));
    }
}
