package journal.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a security event tells. Its name is stored in the database and written to the log, so it never changes. */
public enum EventKind {
    SIGNED_IN("signed_in", false),
    SIGN_IN_FAILED("sign_in_failed", true),
    SIGN_IN_BLOCKED("sign_in_blocked", true), // with the right password
    SIGNED_OUT("signed_out", false),
    REGISTERED("registered", false),
    PASSWORD_CHANGED("password_changed", false),
    PASSWORD_REFUSED("password_refused", true), // the old one was wrong
    FEED_CREATED("feed_created", false),
    FEED_ENDED("feed_ended", false),
    CIRCLE_JOINED("circle_joined", false),
    CIRCLE_LEFT("circle_left", false),
    CIRCLE_MEMBER_REMOVED("circle_member_removed", true),
    CIRCLE_DISSOLVED("circle_dissolved", false),
    ENTRY_REMOVED("entry_removed", true),
    ENTRY_RESTORED("entry_restored", true),
    ROLE_GIVEN("role_given", true),
    ROLE_TAKEN("role_taken", true),
    BLOCKED("blocked", true),
    UNBLOCKED("unblocked", true),
    SESSIONS_ENDED("sessions_ended", true),
    FEEDS_ENDED("feeds_ended", true),
    FACTORS_RESET("factors_reset", true),
    PASSWORD_RESET_MADE("password_reset_made", true),
    QUOTA_CHANGED("quota_changed", true),
    CODE_REFUSED("code_refused", true), // of a second factor
    FACTOR_ADDED("factor_added", false),
    FACTOR_REMOVED("factor_removed", false),
    RECOVERY_CODE_USED("recovery_code_used", false),
    RECOVERY_CODES_MADE("recovery_codes_made", false),
    OPENID_LINKED("openid_linked", false),
    OPENID_UNLINKED("openid_unlinked", false),
    SESSION_STOLEN("session_stolen", true),
    EMAIL_CHANGED("email_changed", false),
    PASSWORD_CODE_MADE("password_code_made", false), // for a forgotten password
    CONFIRMED("confirmed", false), // who they are, before what matters
    ACCESS_DENIED("access_denied", true), // a role was missing
    USERNAME_CHANGED("username_changed", true), // with both names: who knows the one before finds the account
    PASSKEY_ADDED("passkey_added", false),
    PASSKEY_REMOVED("passkey_removed", false),
    PASSKEY_REFUSED("passkey_refused", true), // in place of a code, or of the password
    SIGN_IN_WAITING("sign_in_waiting", true), // with the right password
    REGISTRATION_CHANGED("registration_changed", true), // who may register
    REGISTRATION_APPROVED("registration_approved", true),
    REGISTRATION_REJECTED("registration_rejected", true),
    INVITATION_MADE("invitation_made", true), // to register
    INVITATION_USED("invitation_used", true),
    INVITATION_ENDED("invitation_ended", true),
    ENTRY_REPORTED("entry_reported", false),
    REPORT_DISMISSED("report_dismissed", true),
    EXPORT_MADE("export_made", false), // asked for, of all that is theirs
    EXPORT_DOWNLOADED("export_downloaded", false),
    LEAVING_BEGUN("leaving_begun", false),
    LEAVING_ENDED("leaving_ended", false), // the owner came back
    ACCOUNT_REMOVED("account_removed", true),
    TOKEN_MADE("token_made", false), // for a program
    TOKEN_ENDED("token_ended", false);

    private final String code;
    private final boolean audited;

    EventKind(String code, boolean audited) {
        this.code = code;
        this.audited = audited;
    }

    /** The kind of this stored name. */
    public static Optional<EventKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Those of the audit log: failures, new usernames, and what somebody did to the account of another one or as an administrator. */
    public static List<EventKind> audited() {
        return Stream.of(values()).filter(kind -> kind.audited).toList();
    }

    /** Its stored name. */
    public String getCode() {
        return code;
    }

    /** Whether it tells of a try that failed. */
    boolean isFailure() {
        return this == SIGN_IN_FAILED || this == SIGN_IN_BLOCKED || this == SIGN_IN_WAITING || this == PASSWORD_REFUSED
                || this == CODE_REFUSED || this == SESSION_STOLEN || this == ACCESS_DENIED || this == PASSKEY_REFUSED;
    }
}
