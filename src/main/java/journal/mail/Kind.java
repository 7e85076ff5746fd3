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
    /** Somebody has signed in on a new device: {0} is the username, {1} browser and system in parentheses, or empty. */
    DEVICE("mail.device.subject", "mail.device.text", "mail.device.link", "mail.device.note"),
    /** A second factor is asked for from now on: {0} is the username. */
    FACTOR_ADDED("mail.factor.added.subject", "mail.factor.added.text", "mail.factor.link", "mail.factor.note"),
    /** No second factor is asked for any more: {0} is the username. */
    FACTOR_REMOVED("mail.factor.removed.subject", "mail.factor.removed.text", "mail.factor.link", "mail.factor.note"),
    /** A recovery code was used: {0} is the username. */
    CODE_USED("mail.code.subject", "mail.code.text", "mail.factor.link", "mail.factor.note"),
    /** A passkey was added: {0} is the username. */
    PASSKEY_ADDED("mail.passkey.added.subject", "mail.passkey.added.text", "mail.passkey.link", "mail.factor.note"),
    /** A passkey was removed: {0} is the username. */
    PASSKEY_REMOVED("mail.passkey.removed.subject", "mail.passkey.removed.text", "mail.passkey.link", "mail.factor.note"),
    /** A token was made: {0} is the username. */
    TOKEN_MADE("mail.token.subject", "mail.token.text", "mail.token.link", "mail.factor.note"),
    /** A username was changed: {0} is the one before, {1} the one now. */
    USERNAME("mail.username.subject", "mail.username.text", "mail.username.link", "mail.username.note"),
    /** An administrator has removed a second factor: {0} is the username. */
    FACTORS_RESET("mail.factors.reset.subject", "mail.factors.reset.text", "mail.factors.reset.link", "mail.factors.reset.note"),
    /** An administrator has made a link to a new password: {0} is the username. */
    RESET_MADE("mail.reset.made.subject", "mail.reset.made.text", "mail.reset.made.link", "mail.reset.made.note"),
    /** An account that waited is approved: {0} is the username. */
    APPROVED("mail.approved.subject", "mail.approved.text", "mail.approved.link", "mail.approved.note"),
    /** An account that waited is removed: {0} is the username, {1} the reason. */
    REJECTED("mail.rejected.subject", "mail.rejected.text", "mail.rejected.link", "mail.rejected.note"),
    /** An entry is removed by an administrator: {0} is the username of its author, {1} its title. */
    REMOVED("mail.removed.subject", "mail.removed.text", "mail.removed.link", "mail.removed.note"),
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
