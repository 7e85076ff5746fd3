package journal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    private static final String LABEL = "a".repeat(60) + '.';

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ada@example.org          | ada@example.org                 | ada@example.org
            Ada.Lovelace@Example.ORG | Ada.Lovelace@example.org        | ada.lovelace@example.org
            ada+rain@example.org     | ada+rain@example.org            | ada+rain@example.org
            zoe@bücher.example       | zoe@xn--bcher-kva.example       | zoe@xn--bcher-kva.example
            zoe@BÜCHER.example       | zoe@xn--bcher-kva.example       | zoe@xn--bcher-kva.example
            o'neill@example.org      | o'neill@example.org             | o'neill@example.org
            ada@例え。テスト             | ada@xn--r8jz45g.xn--zckzah      | ada@xn--r8jz45g.xn--zckzah
            """, quoteCharacter = '"')
    void an_address_is_kept_as_typed_and_sent_in_ascii(String typed, String ascii, String key) {
        var mailbox = Mailbox.of(' ' + typed + "\n").orElseThrow();

        assertEquals(typed, mailbox.typed());
        assertEquals(ascii, mailbox.ascii());
        assertEquals(key, mailbox.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "ada", "ada@", "@example.org", "ada@localhost", "ada@example.org.", "ada@.example.org",
        "ada@example..org",
        ".ada@example.org", "ada.@example.org", "a..da@example.org", "ada lovelace@example.org", "ada@exam ple.org", "zoë@example.org",
        "\"ada\"@example.org", "<ada@example.org>", "Ada <ada@example.org>", "ada@example.org,eve@example.org", "ada@[192.0.2.1]",
        "ada@192.0.2.1", "ada@example.org\r\nBcc: eve@example.org", "ada\r\nBcc: eve@example.org", "ada@example.org\0", "ada@-example.org",
        "ada@example-.org", "ada@exam_ple.org", "ada(rain)@example.org"})
    void what_mail_servers_would_take_for_something_else_is_no_address(String typed) {
        assertEquals(Optional.empty(), Mailbox.of(typed));
    }

    @Test
    void an_address_has_no_more_characters_than_a_mail_server_takes() {
        String host = LABEL.repeat(3) + "example.org"; // 194
        assertTrue(Mailbox.of("a".repeat(64) + "@example.org").isPresent());
        assertTrue(Mailbox.of("a".repeat(65) + "@example.org").isEmpty());
        assertTrue(Mailbox.of("a".repeat(254 - host.length() - 1) + '@' + host).isPresent());
        assertTrue(Mailbox.of("a".repeat(254 - host.length()) + '@' + host).isEmpty());
        assertTrue(Mailbox.of("ada@" + "a".repeat(64) + ".org").isEmpty());
    }
}
