package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.RegistrationMode;
import journal.setting.Settings;

/** Adds the account of a new member. */
@ApplicationScoped
public class Registration {
    /** What has become of a registration. */
    public enum Outcome {
        /** There is an account. */
        REGISTERED,
        /** There is one, and an administrator is to approve it. */
        WAITING,
        /** Nobody may register. */
        CLOSED,
        /** Only who is invited may register. */
        UNINVITED,
        /** The invitation is not good any more. */
        OVER,
        /** Too many accounts wait for approval. */
        FULL;

        /** Whether there is an account. */
        boolean isDone() {
            return this == REGISTERED || this == WAITING;
        }
    }

    @Inject RegistrationRules rules;
    @Inject RegistrationRequestRepository requests;
    @Inject RegistrationInvitationRepository invitations;
    @Inject AccountRepository accounts;
    @Inject Administrators administrators;
    @Inject EmailStore emails;
    @Inject Settings settings;
    @Inject SecurityLog log;

    /** Why somebody may not register at this moment; empty where nothing is known against it. */
    public Optional<Outcome> refusal(Registrant who) {
        RegistrationMode mode = rules.modeFor(who.username());
        if (mode == RegistrationMode.CLOSED) { // for who is invited, too
            return Optional.of(Outcome.CLOSED);
        }
        if (mode == RegistrationMode.OPEN || who.isInvited() && invitations.open(who.invitation(), Instant.now()).isPresent()) {
            return Optional.empty();
        }
        if (who.isInvited()) {
            return Optional.of(Outcome.OVER);
        }
        return mode == RegistrationMode.INVITATION ? Optional.of(Outcome.UNINVITED) : Optional.empty();
    }

    /**
     * Adds an account with the roles of the settings, and mails a link to its address where it has one. Who may register is asked in the same
     * transaction. An invitation is used up by it.
     *
     * @param passwordHash {@link Account#NO_PASSWORD} of who signs in with the provider
     * @param language the tag of the mail's
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the name is taken
     */
    @Transactional
    public Outcome register(Registrant who, String passwordHash, String language) {
        Optional<Outcome> refusal = refusal(who);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<RegistrationInvitation> invitation =
                Optional.of(who).filter(Registrant::isInvited).flatMap(one -> invitations.take(one.invitation(), Instant.now()));
        RegistrationMode mode = rules.modeFor(who.username());
        if (invitation.isEmpty() && mode != RegistrationMode.OPEN) {
            return who.isInvited() ? Outcome.OVER : addWaiting(who, passwordHash, language);
        }
        Account account = add(who, passwordHash, language, false);
        invitation.ifPresent(one -> use(one, account));
        return Outcome.REGISTERED;
    }

    private void use(RegistrationInvitation invitation, Account account) {
        invitations.use(invitation, account);
        log.add(Happening.of(EventKind.INVITATION_USED, account.getId()).with("invitation", invitation.getId()));
    }

    private Outcome addWaiting(Registrant who, String passwordHash, String language) {
        if (requests.areFull()) {
            return Outcome.FULL;
        }
        Account account = add(who, passwordHash, language, true);
        requests.add(new RegistrationRequest(account, who.mailbox(), language, Instant.now()));
        return Outcome.WAITING;
    }

    private Account add(Registrant who, String passwordHash, String language, boolean waits) {
        var account = new Account(who.username(), passwordHash, settings.registrationRoles(), Instant.now());
        administrators.giveRoles(account);
        account.reserveSkeleton();
        if (waits) {
            account.awaitApproval();
        }
        accounts.add(account);
        who.mailbox().ifPresent(address -> emails.request(account, address, language));
        log.add(Happening.of(EventKind.REGISTERED, account.getId()).with("roles", String.join(",", new TreeSet<>(account.getRoles()))));
        return account;
    }
}
