package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import journal.setting.Settings;
import journal.web.Messages;

/** The words of this journal, which attackers try with numbers around them: its name, its host, and the username (ASVS 5.0, 6.1.2 and 6.2.11). */
@ApplicationScoped
public class ContextWords {
    @Inject Settings settings;
    @Inject Messages messages;

    /** Whether a password is one of them, but for case, spaces, and what is no letter at both ends. */
    boolean include(NewPassword password, Username username) {
        String word = word(password.text());
        Stream<String> words = Stream.concat(Stream.of("journal", messages.text("journal.name"), username.text()), hosts());
        return words.map(ContextWords::word).filter(one -> !one.isEmpty()).anyMatch(word::equals);
    }

    private Stream<String> hosts() {
        return settings.address().stream().flatMap(address -> Stream.of(address.replaceFirst("^\\w+://", "").split("[.:/]")));
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("^\\P{L}+|\\P{L}+$", "");
    }
}
