package journal.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import journal.account.SignedIn;
import journal.web.ReaderState;

/** The invitations that wait for an answer of the signed-in user, as every page counts them. */
@Named
@RequestScoped
public class PendingInvitations {
    @Inject InvitationRepository invitations;
    @Inject SignedIn signedIn;

    void tell(@Observes ReaderState reader) {
        reader.add(getCount());
    }

    /** Their number; 0 for a reader who is not signed in. */
    public int getCount() {
        return signedIn.account().map(invitations::count).orElse(0);
    }
}
