package journal.mail;

import java.util.List;

/**
 * A mail to be sent. Its text is made when it leaves.
 *
 * @param recipient an address in ASCII
 * @param language the tag of the recipient's
 * @param arguments of its texts
 * @param link the path that it leads to
 * @param ticket the id of what the link is for, for {@link SecretWanted}; 0 where it needs no secret
 */
public record Letter(String recipient, String language, Kind kind, List<String> arguments, String link, long ticket) {

    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** A mail to this address. */
    public static Letter to(Mailbox recipient, String language, Kind kind, String link, String... arguments) {
        return new Letter(recipient.ascii(), language, kind, List.of(arguments), link, 0);
    }

    /** The same one with a secret in its link. */
    public Letter withSecretOf(long id) {
        return new Letter(recipient, language, kind, arguments, link, id);
    }
}
