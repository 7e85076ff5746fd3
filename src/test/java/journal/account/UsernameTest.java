package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Zoë", "x_1", "a.b-c", "李小龙", "Дмитрий", "हिन्दी", "٣٤٥", "..a", "ﬁne"})
    void letters_digits_and_three_signs_make_a_name(String typed) {
        assertTrue(Username.of(typed).hasRightCharacters(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ada", "a da", "ada!", "...", "-_.", "a/b", "a@b", "😀😀😀", "a\u202Eda", "a\u200Bda", "\u0301ada", "<b>"})
    void nothing_else_does(String typed) {
        assertFalse(Username.of(typed).hasRightCharacters(), typed);
    }

    @Test
    void a_name_has_3_to_30_code_points() {
        assertFalse(Username.of("ab").hasRightLength());
        assertTrue(Username.of("abc").hasRightLength());
        assertTrue(Username.of("𠀀".repeat(30)).hasRightLength());
        assertFalse(Username.of("𠀀".repeat(31)).hasRightLength());
    }

    @ParameterizedTest
    @CsvSource({"Ada, ADA", "Zoë, zoe\u0308", "ﬁne, FINE", "straße, STRASSE", "ΣΊΣΥΦΟΣ, σίσυφος", "Ａｄａ, ada"})
    void names_that_differ_in_case_or_form_only_are_the_same(String one, String other) {
        assertEquals(Username.of(one).key(), Username.of(other).key());
    }

    @Test
    void names_that_differ_are_not() {
        assertNotEquals(Username.of("ada").key(), Username.of("adá").key());
    }
}
