package journal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock("the settings of the process")
class MailSettingsTest {
    private static final Map<String, String> RIGHT =
            Map.of("JOURNAL_ADDRESS", "https://journal.example", "JOURNAL_MAIL_HOST", "mail.example",
                    "JOURNAL_MAIL_FROM", "journal@journal.example");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOURNAL_MAIL_FROM           |            | JOURNAL_MAIL_FROM must be the sender's
            JOURNAL_MAIL_FROM           | journal    | JOURNAL_MAIL_FROM must be empty or an e-mail address
            JOURNAL_ADDRESS             |            | JOURNAL_ADDRESS must be the address
            JOURNAL_MAIL_PORT           | 65536      | JOURNAL_MAIL_PORT must be empty or a port
            JOURNAL_MAIL_PORT           | smtp       | JOURNAL_MAIL_PORT must be empty or a port
            JOURNAL_MAIL_TLS            | maybe      | JOURNAL_MAIL_TLS must be one of none, starttls, tls
            JOURNAL_REGISTRATION_EMAIL  | never      | JOURNAL_REGISTRATION_EMAIL must be one of optional, required
            """, quoteCharacter = '"')
    void a_wrong_setting_is_told_at_the_start(String name, String value, String fault) {
        var given = new HashMap<>(RIGHT);
        given.put(name, value == null ? "" : value);

        String told = SettingsAsRead.faultOfMail(given);

        assertEquals("The setting " + fault, told.substring(0, Math.min(told.length(), "The setting ".length() + fault.length())));
    }

    @Test
    void an_address_is_required_only_where_mails_leave() {
        assertEquals("", SettingsAsRead.faultOfMail(Map.of()));
        assertEquals("", SettingsAsRead.faultOfMail(RIGHT));
        assertEquals("The setting JOURNAL_REGISTRATION_EMAIL must be optional where JOURNAL_MAIL_HOST is not set.",
                SettingsAsRead.faultOfMail(Map.of("JOURNAL_REGISTRATION_EMAIL", "required")));
        assertEquals("", SettingsAsRead.faultOfMail(Map.of("JOURNAL_REGISTRATION_EMAIL", "required", "JOURNAL_STAGE", "development")));
    }

    @Test
    void the_port_is_that_of_the_encryption() {
        assertEquals(587, SettingsAsRead.of(RIGHT).values().get("port"));
        assertEquals(465, SettingsAsRead.of(Map.of("JOURNAL_MAIL_TLS", "tls")).values().get("port"));
        assertEquals(25, SettingsAsRead.of(Map.of("JOURNAL_MAIL_TLS", "none")).values().get("port"));
        assertEquals(2525, SettingsAsRead.of(Map.of("JOURNAL_MAIL_PORT", "2525")).values().get("port"));
    }
}
