package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import journal.mail.Kind;
import journal.mail.Letter;
import journal.mail.Outbox;
import journal.web.Languages;
import journal.web.Links;

/** The mails to somebody who leaves: at the beginning, before the end, and at the end. Only a confirmed address gets them. */
@ApplicationScoped
public class DepartureNotice {
    private static final String LANGUAGE = "en"; // of who has chosen none: there is no request of theirs

    @Inject EmailRepository emails;
    @Inject Outbox outbox;
    @Inject Languages languages;
    @Inject Links links;

    /**
     * Says that the account will be removed, and until when its owner can come back.
     *
     * @param language the tag of the reader's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begun(Account account, Instant end, String language) {
        add(account, Kind.LEAVING, "SessionController#form", end, language);
    }

    /** Says that the day comes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void soon(Account account, Instant end) {
        add(account, Kind.LEAVING_SOON, "SessionController#form", end, LANGUAGE);
    }

    /** Says that all is removed. Every other mail that waits for its owner goes nowhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Account account, Instant end) {
        emails.of(account).map(EmailAddress::mailbox).ifPresent(outbox::withdraw);
        add(account, Kind.LEFT, "EntryController#list", end, LANGUAGE);
    }

    private void add(Account account, Kind kind, String action, Instant end, String otherwise) {
        String language = account.language().orElse(otherwise);
        String day = languages.wording(language).date(end.atZone(ZoneId.of(account.getZone())).toLocalDate());
        emails.of(account).map(EmailAddress::mailbox)
                .ifPresent(address -> outbox.add(Letter.to(address, language, kind, links.to(action), account.getUsername(), day)));
    }
}
