package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import journal.setting.MailSettings;
import journal.setting.RegistrationMode;

/** What the registration page shows: the form, or why there is none. */
@RequestScoped
public class RegistrationPage {
    @Inject RegistrationRules rules;
    @Inject RegistrationInvitationRepository invitations;
    @Inject MailSettings settings;
    @Inject Models models;

    /**
     * The page as it is opened.
     *
     * @param invitation the secret of an invitation; empty where there is none
     */
    String empty(String invitation) {
        RegistrationMode mode = rules.modeForAnybody();
        boolean invited = mode != RegistrationMode.CLOSED && isGood(invitation);
        models.put("over", !invitation.isEmpty() && !invited && mode != RegistrationMode.CLOSED);
        return with(new RegistrationForm(invited ? invitation : ""), mode, mode.isOffered() || invited);
    }

    /** The page with what was typed. The form is there whoever may register, so that nothing is lost. */
    String with(RegistrationForm form) {
        return with(form, rules.modeForAnybody(), true);
    }

    /** The page with what was typed, and without the invitation, which somebody else has used. */
    String withoutInvitation(RegistrationForm form) {
        String view = with(form);
        models.put("invitation", "");
        return view;
    }

    private String with(RegistrationForm form, RegistrationMode mode, boolean shown) {
        models.put("form", form);
        models.put("invitation", isGood(form.invitation()) ? form.invitation() : "");
        models.put("mode", mode.name());
        models.put("shown", shown);
        models.put("mailed", settings.isOn());
        models.put("required", settings.required());
        return "account/registration.jsp";
    }

    private boolean isGood(String invitation) {
        return !invitation.isEmpty() && invitations.open(invitation, Instant.now()).isPresent();
    }
}
