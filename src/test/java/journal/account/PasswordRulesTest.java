package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.web.Errors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String GOOD = "It rains in Lisbon";

    private final PasswordRules rules = new PasswordRules();
    private final Errors errors = new Errors();

    @BeforeEach
    void the_rules_know_what_is_common() {
        rules.commonPasswords = new CommonPasswords();
        rules.contextWords = new ContextWords() { // RefusedPasswordsIT has those of a journal
            @Override
            boolean include(NewPassword password, Username username) {
                return false;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "rain-177", "        .", "😀😀😀😀😀😀😀😀"})
    void a_good_password_has_no_errors(String password) {
        check(password, password);

        assertTrue(errors.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rain-17", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "PassWord", "AdaLovelace", "ａｄａｌｏｖｅｌａｃｅ"})
    void one_that_is_short_common_or_the_name_is_refused(String password) {
        check(password, password);

        assertFalse(errors.isEmpty("password"));
        assertTrue(errors.isEmpty("password2"));
    }

    @Test
    void the_same_is_typed_twice() {
        check(GOOD, GOOD + " ");

        assertTrue(errors.isEmpty("password"));
        assertFalse(errors.isEmpty("password2"));
    }

    @Test
    void what_is_wrong_with_the_field_already_is_not_repeated() {
        errors.add("password", "characters.many", 512, 513);

        check(GOOD, "snow");

        assertTrue(errors.isEmpty("password2"));
    }

    @Test
    void a_password_is_the_same_however_its_accents_are_typed() {
        var password = new NewPassword("cafe\u0301 au lait", "");

        assertTrue(password.isSameAs("caf\u00E9 au lait"));
        assertFalse(password.isSameAs("cafe au lait"));
        assertEquals("caf\u00E9 au lait", password.text());
    }

    private void check(String password, String repeated) {
        rules.check(new NewPassword(password, repeated), Username.of("adaLovelace"), errors);
    }
}
