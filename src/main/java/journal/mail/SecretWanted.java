package journal.mail;

import java.util.Optional;

/**
 * A mail leaves that has a secret in its link; a CDI event. Who has sent it gives the secret, and stores its digest: so no secret waits in the
 * database. Where nobody gives one the link is void by now, and so is the mail.
 */
public final class SecretWanted {
    private final Kind kind;
    private final long ticket;
    private String secret;

    SecretWanted(Kind kind, long ticket) {
        this.kind = kind;
        this.ticket = ticket;
    }

    /** What the mail tells. */
    public Kind kind() {
        return kind;
    }

    /** The id of what the link is for. */
    public long ticket() {
        return ticket;
    }

    /** Gives the secret, of characters that are allowed in a URL. */
    public void give(String text) {
        secret = text;
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }
}
