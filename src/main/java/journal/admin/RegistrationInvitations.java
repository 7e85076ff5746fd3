package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import journal.account.AccountDirectory;
import journal.account.RegistrationInvitation;
import journal.account.RegistrationInvitationRepository;
import journal.list.KeysetPage;
import journal.list.PageRequest;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Secret;

/** The invitations to register: made and taken back by administrators, each in one transaction with its security event. */
@ApplicationScoped
public class RegistrationInvitations {
    static final int MOST = 200; // that have not ended
    private static final int PAGE = 20; // invitations
    private static final String DETAIL = "invitation";

    /**
     * Some of the invitations.
     *
     * @param names the names of the accounts that they name, by their ids
     * @param now the moment for which their states are told
     */
    public record Part(KeysetPage<RegistrationInvitation> page, Map<Long, String> names, Instant now) {
        public Part {
            names = Map.copyOf(names);
        }

        /** The name of an account; its id where it is gone. */
        public String name(long account) {
            return names.getOrDefault(account, String.valueOf(account));
        }

        /** Whether one may be used. */
        public String state(RegistrationInvitation invitation) {
            return invitation.state(now).name();
        }
    }

    @Inject RegistrationInvitationRepository invitations;
    @Inject AccountDirectory directory;
    @Inject SecurityLog log;

    /** The page that was asked for, the newest first. */
    Part page(PageRequest request, Instant now) {
        KeysetPage<RegistrationInvitation> page = invitations.page(request, PAGE);
        return new Part(page, directory.names(page.items().stream().flatMap(RegistrationInvitation::accounts).collect(Collectors.toSet())),
                now);
    }

    /** Whether there may be no more of them. */
    boolean areFull(Instant now) {
        return invitations.count(now, MOST) == MOST;
    }

    /**
     * Makes an invitation.
     *
     * @param by the id of the administrator
     * @return its secret, which nothing keeps
     */
    @Transactional
    public String make(String note, Duration life, long by, Instant now) {
        String secret = Secret.text();
        var invitation = new RegistrationInvitation(secret, by, note, now, life);
        invitations.add(invitation);
        log.add(Happening.of(EventKind.INVITATION_MADE, by).with(DETAIL, invitation.getId()));
        return secret;
    }

    /** Takes back an invitation; false where it is not open. */
    @Transactional
    public boolean withdraw(long id, long by, Instant now) {
        boolean done = invitations.withdraw(id, now);
        if (done) {
            log.add(Happening.of(EventKind.INVITATION_ENDED, by).with(DETAIL, id));
        }
        return done;
    }
}
