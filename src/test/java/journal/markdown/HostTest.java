package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts an address may have, as the URL Standard has it. */
class HostTest {
    @ParameterizedTest
    @CsvSource({"example.org, example.org", "Example.ORG, example.org", "my--shop.example, my--shop.example",
        "foo-.example.com, foo-.example.com",
        "-foo.example.com, -foo.example.com", "a_b.example, a_b.example", "a..b, a..b", "example.org., example.org.",
        "a!b.example, a!b.example",
        "münchen.example, xn--mnchen-3ya.example", "faß.example, xn--fa-hia.example", "xn--mnchen-3ya.example, xn--mnchen-3ya.example",
        "日本語。jp, xn--wgv71a119e.jp", "ｅｘａｍｐｌｅ.org, example.org", "💩.la, xn--ls8h.la", "localhost, localhost",
        "192.168.0.1, 192.168.0.1", "192.168.1, 192.168.0.1", "0x7f.1, 127.0.0.1", "2130706433, 127.0.0.1", "010.0.0.1, 8.0.0.1",
        "1.2.3.4., 1.2.3.4", "[::1], [::1]", "[2001:DB8::1], [2001:DB8::1]", "[::ffff:1.2.3.4], [::ffff:1.2.3.4]"})
    void a_host_that_browsers_open_is_one(String written, String host) {
        assertEquals(Optional.of(host), Host.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".1", "a b", "a/b", "a<b", "a>b", "a\\b", "a^b", "a|b", "a%b", "a:b", "a@b", "a#b", "a?b", "a[b]", "\u0000",
        "a\u007F",
        "\u202Eorg.example", "xn--a", "xn--zzzzzz--", "999.1.2.3", "1.2.3.4.5", "256.0.0.1", "08.0.0.1", "4294967296", "a.1",
        "[]", "[::g]", "[1.2.3.4]", "[::1", "\uFFFD", "\u00AD"})
    void another_one_is_none(String written) {
        assertEquals(Optional.empty(), Host.of(written));
    }

    @Test
    void a_host_has_253_characters_at_most() {
        String longest = "a.".repeat(126) + "b";

        assertEquals(Optional.of(longest), Host.of(longest));
        assertEquals(Optional.of(longest + '.'), Host.of(longest + '.'));
        assertEquals(Optional.empty(), Host.of(longest + 'b'));
        assertEquals(Optional.empty(), Host.of("é".repeat(250)));
        assertEquals(Optional.empty(), Host.of("é".repeat(1_100)));
        assertEquals(Optional.empty(), Host.of("é".repeat(50_000)));
    }
}
