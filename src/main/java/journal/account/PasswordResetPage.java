package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;

/** The page on which who has shown a secret chooses a new password. */
@RequestScoped
public class PasswordResetPage {
    @Inject SecretPage secret;
    @Inject Models models;

    /** The page that carries the secret of a link or the code along. */
    String of(MailedLink link, String token) {
        secret.hide();
        models.put("token", token);
        models.put("username", link.account().getUsername());
        return "account/reset.jsp";
    }
}
