package journal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventKindTest {
    @Test
    void the_names_in_the_database_never_change() {
        assertEquals(
                List.of("signed_in", "sign_in_failed", "sign_in_blocked", "signed_out", "registered", "password_changed",
                        "password_refused", "feed_created", "feed_ended", "circle_joined", "circle_left", "circle_member_removed",
                        "circle_dissolved", "entry_removed", "entry_restored", "role_given", "role_taken", "blocked", "unblocked",
                        "sessions_ended", "feeds_ended", "factors_reset", "password_reset_made", "quota_changed", "code_refused",
                        "factor_added", "factor_removed", "recovery_code_used", "recovery_codes_made", "openid_linked", "openid_unlinked",
                        "session_stolen", "email_changed", "password_code_made", "confirmed", "access_denied", "username_changed",
                        "passkey_added", "passkey_removed", "passkey_refused", "sign_in_waiting", "registration_changed",
                        "registration_approved", "registration_rejected", "invitation_made", "invitation_used", "invitation_ended",
                        "entry_reported", "report_dismissed", "export_made", "export_downloaded", "leaving_begun", "leaving_ended",
                        "account_removed", "token_made",
                        "token_ended"),
                Stream.of(EventKind.values()).map(EventKind::getCode).toList());
    }

    @Test
    void a_kind_is_found_by_its_name() {
        assertEquals(Optional.of(EventKind.ROLE_GIVEN), EventKind.of("role_given"));
        assertEquals(Optional.empty(), EventKind.of("ROLE_GIVEN"));
    }
}
