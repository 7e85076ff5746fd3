package journal.mail;

/** What a mail tells: its subject, what has happened, where its link leads, and what else to know. */
public enum Kind {
    /** An address is to be confirmed: {0} is the username. */
    CONFIRMATION("mail.confirmation.subject", "mail.confirmation.text", "mail.confirmation.link", "mail.confirmation.note"),
    /** An address that another account has was entered for an account: {0} is its username. */
    TAKEN("mail.taken.subject", "mail.taken.text", "mail.taken.link", "mail.taken.note"),
    /** An account has another address, or none: {0} is its username. */
    REPLACED("mail.replaced.subject", "mail.replaced.text", "mail.replaced.link", "mail.replaced.note"),
    /** A password was forgotten: {0} is the username. */
    RESET("mail.reset.subject", "mail.reset.text", "mail.reset.link", "mail.reset.note"),
    /** A password was changed: {0} is the username. */
    PASSWORD("mail.password.subject", "mail.password.text", "mail.password.link", "mail.password.note"),
    /** An account will be removed: {0} is its username, {1} the day. */
    LEAVING("mail.leaving.subject", "mail.leaving.text", "mail.leaving.link", "mail.leaving.note"),
    /** It will be removed soon: {0} is its username, {1} the day. */
    LEAVING_SOON("mail.leavingSoon.subject", "mail.leavingSoon.text", "mail.leavingSoon.link", "mail.leavingSoon.note"),
    /** It is removed: {0} was its username, {1} is the day. */
    LEFT("mail.left.subject", "mail.left.text", "mail.left.link", "mail.left.note"),
    /** The journal has failed: {0} is the number, {1} the time, {2} the exception, {3} the place, {4} the route. */
    INCIDENT("mail.incident.subject", "mail.incident.text", "mail.incident.link", "mail.incident.note");

    private final String subject;
    private final String text;
    private final String link;
    private final String note;

    Kind(String subject, String text, String link, String note) {
        this.subject = subject;
        this.text = text;
        this.link = link;
        this.note = note;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    String link() {
        return link;
    }

    String note() {
        return note;
    }
}
