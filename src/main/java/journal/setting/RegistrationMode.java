package journal.setting;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may register. */
public enum RegistrationMode {
    /** Everybody. */
    OPEN,
    /** Who has the link of an invitation. */
    INVITATION,
    /** Everybody, and nobody signs in until an administrator has approved it. */
    APPROVAL,
    /** Nobody. */
    CLOSED;

    /** The mode that the setting says. */
    static RegistrationMode read() {
        Set<String> words = Stream.of(values()).map(RegistrationMode::word).collect(Collectors.toSet());
        return valueOf(Setting.one("journal.registration", OPEN.word(), words).toUpperCase(Locale.ROOT));
    }

    /** Whether everybody may ask for an account. */
    public boolean isOffered() {
        return this == OPEN || this == APPROVAL;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
