package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stores the language in which an account sees the journal. */
@ApplicationScoped
public class LanguageChoice {
    @Inject AccountRepository accounts;

    /** Stores a language by its tag; an empty tag means the browser's. */
    @Transactional
    public void choose(Account chooser, String tag) {
        accounts.find(chooser.getId()).ifPresent(account -> account.speak(tag));
    }
}
