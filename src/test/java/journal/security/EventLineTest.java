package journal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventLineTest {
    private static final Origin ORIGIN = new Origin("203.0.113.7", "203.0.113.7", "Firefox, Linux");

    @Test
    void a_failure_has_the_address_and_no_name() {
        assertEquals("event=\"sign_in_failed\" account=\"-\" by=\"-\" address=\"203.0.113.7\" network=\"203.0.113.7\""
                + " browser=\"Firefox, Linux\" detail=\"-\" reason=\"-\"",
                EventLine.of(Happening.ofNobody(EventKind.SIGN_IN_FAILED), ORIGIN));
    }

    @Test
    void what_has_succeeded_has_the_network_alone() {
        assertEquals("event=\"role_given\" account=\"7\" by=\"3\" address=\"-\" network=\"203.0.113.7\" browser=\"Firefox, Linux\""
                + " detail=\"role=ADMIN\" reason=\"She helps\"",
                EventLine.of(Happening.of(EventKind.ROLE_GIVEN, 7).by(3).with("role", "ADMIN").because("She helps"), ORIGIN));
    }

    @Test
    void no_value_ends_its_quotation_or_its_line() {
        var typed = "a\" event=\"x\"\n\r\u0000\u001B[31m\u0085\u2028\u202E\uD800\\";

        String line = EventLine.of(Happening.of(EventKind.BLOCKED, 7).because(typed), new Origin("", "x\"\n", ""));

        assertTrue(line.endsWith("reason=\"a\\\" event=\\\"x\\\"\\u{a}\\u{d}\\u{0}\\u{1b}[31m\\u{85}\\u{2028}\\u{202e}\\u{d800}\\\\\""),
                line);
        assertTrue(line.contains("network=\"x\\\"\\u{a}\""), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void what_one_does_to_the_own_account_is_done_by_nobody_else() {
        assertTrue(EventLine.of(Happening.of(EventKind.CIRCLE_LEFT, 7).by(7), Origin.NONE).contains("by=\"-\""));
    }
}
