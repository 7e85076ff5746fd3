package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.Optional;
import journal.mail.Mailbox;
import journal.mail.Outbox;

/** What the page of one's own account shows. */
@RequestScoped
public class AccountPage {
    @Inject EmailRepository emails;
    @Inject Outbox outbox;
    @Inject SignedIn signedIn;
    @Inject Models models;

    /** The page with the address that the account has. */
    String show() {
        return with(new EmailForm(emails.of(account()).map(EmailAddress::mailbox).map(Mailbox::typed).orElse("")));
    }

    /** The page with the address that was typed. */
    String with(EmailForm form) {
        Optional<Mailbox> unconfirmed = emails.unconfirmed(account(), Instant.now());
        models.put("form", form);
        models.put("recent", signedIn.isRecent());
        models.put("unconfirmed", unconfirmed.map(Mailbox::typed).orElse(""));
        models.put("mailed", outbox.isOn());
        models.put("ofSetting", account().isOfSetting());
        models.put("hasPassword", account().hasPassword());
        return "account/account.jsp";
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}
