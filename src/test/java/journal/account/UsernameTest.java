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
    @ValueSource(strings = {"", "a da", "ada\uFE0F", "ada\u034F", "ada\uDB40\uDD00", "ada\u17B4", "\u1160\u115F\u1160",
        "\u3164\u3164\u3164", "가\u1100나",
        "a\u00ADda", "ada!", "...", "-_.", "a/b", "a@b", "😀😀😀", "a\u202Eda", "a\u200Bda", "\u0301ada", "<b>"})
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

    @ParameterizedTest
    @ValueSource(strings = {" ada", "ada ", "ada\t", "\u00A0ada\u3000", "\r\nada\u2009"})
    void white_space_around_a_name_is_no_part_of_it(String typed) {
        assertEquals(Username.of("ada"), Username.of(typed));
        assertNotEquals(Username.of("ada").key(), Username.inPath(typed).key());
    }

    @ParameterizedTest
    @CsvSource({"ada, \u0430da", "ADA, \u0410d\u0430", "Ida, lda", "mary, rnary", "grace0, graceO", "ada1, adal",
        "coco, \u0441\u043E\u0441\u043E"})
    void names_that_look_the_same_have_one_skeleton(String one, String other) {
        assertNotEquals(Username.of(one).text(), Username.of(other).text());
        assertEquals(Username.of(one).skeleton(), Username.of(other).skeleton());
    }

    @ParameterizedTest
    @CsvSource({"ada, adá", "zoe, zoë", "grace1, grace2", "ada-1, ada.1"})
    void names_that_can_be_told_apart_have_two(String one, String other) {
        assertNotEquals(Username.of(one).skeleton(), Username.of(other).skeleton());
    }

    @Test
    void a_skeleton_fits_its_column() {
        assertTrue(Username.of("\uAF66".repeat(30)).skeleton().length() <= 400);
    }

    @Test
    void a_name_is_cut_before_it_is_normalised() {
        for (int marks : new int[] {1_000, 1_000_000}) {
            assertEquals(Username.of("a" + "\u0301\u0323".repeat(100)), Username.of("a" + "\u0301\u0323".repeat(marks)));
        }
        assertFalse(Username.of("a" + "\u0301\u0323".repeat(1_000)).hasRightLength());
    }

    @Test
    void names_that_differ_are_not() {
        assertNotEquals(Username.of("ada").key(), Username.of("adá").key());
    }
}
