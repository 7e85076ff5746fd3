package journal;

import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The way from registering to reading what one wrote, as a screen reader tells it: on each page its accessibility tree is the one that
 * is written down in {@code heard/}.
 */
class HearingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String BESIDE = "\n {4}navigation “Entries beside this one”(\n {6}.*)*"; // which are of other tests, if any
    private static final String OTHER_ENTRIES = "(?s)(\n +article\n.*?)(\n +article\n.*)?(\n  contentinfo)";

    @Test
    void somebody_who_cannot_see_registers_writes_reads_and_signs_out() throws IOException {
        var title = TestJournal.unique("First day");
        var ada = browsers.somebody("ada", Scripting.OFF);

        ada.opens("/register");
        hears(ada, title, "register");
        ada.registers("no", "rain", "snow");
        hears(ada, title, "register-refused");
        ada.registers();
        hears(ada, title, "sign-in");
        ada.fillsInSignIn(ada.name(), "It snows in Lisbon");
        hears(ada, title, "sign-in-refused");
        ada.fillsInSignIn(ada.name(), PASSWORD);
        ada.opens("/entry");
        ada.unfolds();
        hears(ada, title, "write");
        ada.types("title", title);
        ada.types("text", "");
        ada.sends();
        hears(ada, title, "write-refused");
        ada.types("text", "It rained.\n\nAll day.");
        ada.sends();
        hears(ada, title, "list");
        ada.follows(title);
        hears(ada, title, "entry");
        ada.opens("/preferences");
        hears(ada, title, "preferences");
        ada.opens("/logout");
        hears(ada, title, "sign-out");
        ada.opens("/nowhere");
        hears(ada, title, "not-found");
    }

    private static void hears(Person person, String title, String page) throws IOException {
        try (var written = Objects.requireNonNull(HearingIT.class.getResourceAsStream("heard/" + page + ".txt"), page)) {
            String heard = ScreenReader.reads(person.browser()).replace(title, "TITLE").replace(person.name(), "NAME")
                    .replaceAll("\\w+ \\d{1,2}, \\d{4}[^”]*”", "TIME”").replaceAll(OTHER_ENTRIES, "$1$3").replaceAll(BESIDE, "");
            assertEquals(new String(written.readAllBytes(), StandardCharsets.UTF_8), heard, page);
        }
    }
}
