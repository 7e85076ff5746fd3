package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import journal.limit.Counter;
import journal.limit.Limit;
import journal.mail.Mailbox;
import journal.setting.AccessSettings;
import journal.setting.OpenIdSettings;
import journal.web.Digest;
import journal.web.Incident;
import journal.web.Network;

/** What is counted about sign-ins, registrations, mails and writes. The name of a counter has a digest of what was typed, never the text. */
@ApplicationScoped
public class Counters {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration CHALLENGE = Duration.ofMinutes(5);
    private static final Duration INCIDENT = Duration.ofMinutes(10);
    private static final int CHALLENGES = 10; // for each sign-in that may fail: every sign-in page asks for one
    private static final int RESETS = 3;
    private static final int CONFIRMATIONS = 3;
    private static final int ADDRESSES = 20;
    private static final int DISPLAY_NAMES = 10;
    private static final int USERNAMES = 3;
    private static final int DIGEST = 20; // bytes

    @Inject AccessSettings settings;
    @Inject OpenIdSettings openId;

    /** The sign-ins of an account, or of a name that nobody has. */
    Counter account(Username username) {
        return counter(signIns("account", settings.signInTries()), username.key());
    }

    /** The sign-ins from a device. */
    Counter device(String secret) {
        return counter(signIns("device", settings.signInTries()), secret);
    }

    /** The codes that were tried for an account. */
    Counter codes(Account account) {
        return counter(signIns("codes", settings.signInTries()), account.getId().toString());
    }

    /** The codes that were tried from a device. */
    Counter deviceCodes(String secret) {
        return counter(signIns("device-codes", settings.signInTries()), secret);
    }

    /** The sign-ins from a network. */
    Counter signInNetwork(Network network) {
        return counter(signIns("network", settings.signInNetworkTries()), network.name());
    }

    /** The challenges of passkeys for sign-ins from a network. */
    Counter challenges(Network network) {
        return counter(Limit.in(CHALLENGE, "challenges", settings.signInNetworkTries() * CHALLENGES), network.name());
    }

    /** The registrations from a network. */
    Counter registrations(Network network) {
        return counter(Limit.in(HOUR, "registration", settings.registrations()), network.name());
    }

    /** The ways of somebody of a network to the OpenID provider. */
    Counter openIdRequests(Network network) {
        return counter(Limit.in(HOUR, "openid", openId.requests()), network.name());
    }

    /** The passwords that somebody of a network says to have forgotten. */
    Counter passwordRequests(Network network) {
        return counter(Limit.in(HOUR, "forgotten", settings.passwordRequests()), network.name());
    }

    /** The mails by which an account gets a new password. */
    Counter resets(Account account) {
        return counter(Limit.in(HOUR, "reset", RESETS), account.getId().toString());
    }

    /** The mails that ask to confirm an address, whichever accounts it was entered for. */
    Counter confirmations(Mailbox mailbox) {
        return counter(Limit.in(DAY, "email", CONFIRMATIONS), mailbox.key());
    }

    /** The mails that ask to confirm addresses of an account. */
    Counter confirmations(Account account) {
        return counter(Limit.in(DAY, "email-account", ADDRESSES), account.getId().toString());
    }

    /** The display names that an account takes. */
    Counter displayNames(Account account) {
        return counter(Limit.in(HOUR, "display-name", DISPLAY_NAMES), account.getId().toString());
    }

    /** The usernames that an account takes. */
    Counter usernames(Account account) {
        return counter(Limit.in(MONTH, "username", USERNAMES), account.getId().toString());
    }

    /** The mails about one kind of incident: one exception at one place. */
    Counter incidents(Incident incident) {
        return counter(Limit.in(INCIDENT, "incident", 1), incident.failure() + ' ' + incident.place());
    }

    /** What an account writes. */
    Counter writes(Account account) {
        return counter(Limit.in(MINUTE, "writes", settings.writes()), account.getId().toString());
    }

    private Limit signIns(String kind, int free) {
        return Limit.growing(kind, free, settings.signInWait(), settings.signInLongestWait(), HOUR);
    }

    private static Counter counter(Limit limit, String who) {
        return new Counter(limit, limit.kind() + ':' + Digest.of(who.getBytes(StandardCharsets.UTF_8), DIGEST));
    }
}
