package journal.account;

import java.util.Optional;
import journal.web.KeptForm;

/**
 * Somebody has signed in with a form at hand that had come without a session. It is an event: who knows what the form is for keeps what
 * was typed, and says where to go on with it.
 */
public class Resumption {
    private final Account account;
    private final KeptForm form;
    private String page;

    Resumption(Account account, KeptForm form) {
        this.account = account;
        this.form = form;
    }

    /** Who has signed in. */
    public Account account() {
        return account;
    }

    /** The form. */
    public KeptForm form() {
        return form;
    }

    /** Says that what was typed is kept, and on which page one goes on with it. */
    public void goOnAt(String path) {
        page = path;
    }

    Optional<String> page() {
        return Optional.ofNullable(page);
    }
}
