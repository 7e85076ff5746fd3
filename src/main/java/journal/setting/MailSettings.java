package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of mail: the server that takes it, and who has to have an address. All are read once; {@code .env.example} explains each. */
@ApplicationScoped
public class MailSettings {
    /** How the connection to the mail server is encrypted. */
    public enum Encryption {
        /** From its beginning. */
        TLS,
        /** By STARTTLS, without which nothing is sent. */
        STARTTLS,
        /** It is not. */
        NONE
    }

    private static final int LAST_PORT = 65_535;
    private static final Map<Encryption, Integer> PORTS = Map.of(Encryption.TLS, 465, Encryption.STARTTLS, 587, Encryption.NONE, 25);
    private static final String ADDRESS = "[^\\s@<>\",;:\\p{Cntrl}]+@[^\\s@<>\",;:\\p{Cntrl}]+";

    private final boolean development = Settings.isDevelopment();
    private final Optional<String> host = filled("journal.mail.host");
    private final Encryption encryption = Encryption.valueOf(
            Setting.one("journal.mail.tls", "starttls", Set.of("starttls", "tls", "none")).toUpperCase(Locale.ROOT));
    private final int port = readPort(encryption);
    private final Optional<String> user = filled("journal.mail.user");
    private final Optional<String> password = filled("journal.mail.password");
    private final Optional<String> from = readFrom();
    private final boolean required =
            Setting.one("journal.registration.email", "optional", Set.of("optional", "required")).equals("required");

    /**
     * Reads every setting, at the start and not at the first mail.
     *
     * @throws WrongSetting the first setting that does not fit the others
     */
    public void check(Settings settings) {
        if (host.isPresent() && from.isEmpty()) {
            throw new WrongSetting("JOURNAL_MAIL_FROM", "the sender's e-mail address where JOURNAL_MAIL_HOST is set");
        }
        if (host.isPresent() && settings.address().isEmpty()) {
            throw new WrongSetting("JOURNAL_ADDRESS", "the address of the journal where JOURNAL_MAIL_HOST is set: links in mails need it");
        }
        if (required && !isOn()) {
            throw new WrongSetting("JOURNAL_REGISTRATION_EMAIL", "optional where JOURNAL_MAIL_HOST is not set");
        }
    }

    /** Whether mails leave: to the mail server, or, in development without one, to the log. */
    public boolean isOn() {
        return host.isPresent() || development;
    }

    /** The host of the mail server; empty where there is none. */
    public Optional<String> host() {
        return host;
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** How the connection is encrypted. */
    public Encryption encryption() {
        return encryption;
    }

    /** Who signs in to the mail server; empty where nobody does. */
    public Optional<String> user() {
        return user;
    }

    /** The password of this user. */
    public Optional<String> password() {
        return password;
    }

    /** The address that mails come from; empty where none leaves. */
    public Optional<String> from() {
        return from;
    }

    /** Whether who registers has to give an e-mail address. */
    public boolean required() {
        return required;
    }

    private static Optional<String> filled(String name) {
        return Setting.value(name).filter(text -> !text.isEmpty());
    }

    private static int readPort(Encryption encryption) {
        return Setting.parsed("journal.mail.port", "", "empty or a port, a whole number from 1 to " + LAST_PORT, text -> {
            int port = text.isEmpty() ? PORTS.get(encryption) : Integer.parseInt(text);
            if (port < 1 || port > LAST_PORT) {
                throw new IllegalArgumentException();
            }
            return port;
        });
    }

    private static Optional<String> readFrom() {
        return Setting.parsed("journal.mail.from", "", "empty or an e-mail address, such as journal@journal.example", text -> {
            if (!text.isEmpty() && !text.matches(ADDRESS)) {
                throw new IllegalArgumentException();
            }
            return Optional.of(text).filter(address -> !address.isEmpty());
        });
    }
}
