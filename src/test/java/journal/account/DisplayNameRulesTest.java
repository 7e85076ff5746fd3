package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How a display name is stored. */
class DisplayNameRulesTest {

    @Test
    void white_space_of_any_kind_is_one_space_and_none_at_the_ends() {
        assertEquals("Ada Lovelace", DisplayNameRules.stored(" \u3000Ada \u00a0\u2028 Lovelace\u2003"));
    }

    @Test
    void what_shows_nothing_is_no_name() {
        assertEquals("", DisplayNameRules.stored(""));
        assertEquals("", DisplayNameRules.stored(" \u200b\u2800 "));
    }

    @Test
    void a_letter_and_its_mark_are_one_letter() {
        assertEquals("Ren\u00e9", DisplayNameRules.stored("Rene\u0301"));
    }
}
