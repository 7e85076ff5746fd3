package journal.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import journal.account.Account;
import journal.account.SignedIn;

/** What the pages of circles show, whichever action answers with them. */
@RequestScoped
public class CirclePages {
    @Inject CircleRepository circles;
    @Inject InvitationRepository invitations;
    @Inject SignedIn signedIn;
    @Inject Models models;

    /** The circles of the reader, and the invitations that wait for an answer. */
    String list(CircleForm form) {
        models.put("form", form);
        models.put("invitations", invitations.of(reader()));
        models.put("circles", circles.of(reader()));
        return "circle/list.jsp";
    }

    /** A circle with its members; its owner also sees who is invited. */
    String show(Circle circle, MemberForm form) {
        boolean own = circle.isOwnedBy(reader());
        models.put("form", form);
        models.put("circle", circle);
        models.put("own", own);
        models.put("members", circles.members(circle));
        models.put("invitations", own ? invitations.to(circle) : List.of());
        models.put("reader", reader());
        return "circle/show.jsp";
    }

    private Account reader() {
        return signedIn.account().orElseThrow();
    }
}
