package journal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock("the settings of the process")
class RegistrationModeTest {
    @ParameterizedTest
    @CsvSource({"open, OPEN", "invitation, INVITATION", "approval, APPROVAL", "closed, CLOSED"})
    void the_setting_says_who_may_register(String value, RegistrationMode mode) {
        assertEquals(mode, SettingsAsRead.of(Map.of("JOURNAL_REGISTRATION", value)).values().get("registration"));
    }

    @Test
    void everybody_may_where_it_is_missing() {
        assertEquals(RegistrationMode.OPEN, SettingsAsRead.of(Map.of()).values().get("registration"));
    }

    @Test
    void a_wrong_word_is_told() {
        var wrong = assertThrows(WrongSetting.class, () -> SettingsAsRead.of(Map.of("JOURNAL_REGISTRATION", "OPEN")));

        assertEquals("The setting JOURNAL_REGISTRATION must be one of approval, closed, invitation, open.", wrong.getMessage());
    }
}
