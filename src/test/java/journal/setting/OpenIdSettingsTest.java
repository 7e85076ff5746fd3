package journal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock("the settings of the process")
class OpenIdSettingsTest {
    private static final Map<String, String> RIGHT = Map.of("JOURNAL_ADDRESS", "https://journal.example", "JOURNAL_OIDC_ISSUER",
            "https://id.example/realm", "JOURNAL_OIDC_CLIENT_ID", "journal", "JOURNAL_OIDC_CLIENT_SECRET", "It rains in Lisbon");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOURNAL_OIDC_ISSUER        | http://id.example          | JOURNAL_OIDC_ISSUER must be empty or the issuer
            JOURNAL_OIDC_ISSUER        | https://id.example/?realm  | JOURNAL_OIDC_ISSUER must be empty or the issuer
            JOURNAL_OIDC_ISSUER        | https://me@id.example      | JOURNAL_OIDC_ISSUER must be empty or the issuer
            JOURNAL_OIDC_ISSUER        | id.example                 | JOURNAL_OIDC_ISSUER must be empty or the issuer
            JOURNAL_OIDC_CLIENT_ID     |                            | JOURNAL_OIDC_CLIENT_ID must be the id
            JOURNAL_OIDC_CLIENT_SECRET |                            | JOURNAL_OIDC_CLIENT_SECRET must be the secret
            JOURNAL_OIDC_SCOPES        | profile email              | JOURNAL_OIDC_SCOPES must be a list of scopes
            JOURNAL_ADDRESS            |                            | JOURNAL_ADDRESS must be the address
            """)
    void a_wrong_setting_is_told_at_the_start_without_its_value(String name, String value, String fault) {
        var given = new HashMap<>(RIGHT);
        given.put(name, value == null ? "" : value);

        String told = SettingsAsRead.faultOfProvider(given);

        assertEquals("The setting " + fault, told.substring(0, Math.min(told.length(), "The setting ".length() + fault.length())));
        assertFalse(told.contains("Lisbon"), told);
    }

    @Test
    void it_is_off_without_an_issuer_and_then_nothing_else_is_needed() {
        assertEquals("", SettingsAsRead.faultOfProvider(Map.of()));
        assertEquals(Optional.empty(), SettingsAsRead.of(Map.of()).values().get("client"));
    }

    @Test
    void without_a_name_it_is_called_by_the_host_and_the_secret_is_never_printed() {
        var client =
                new OpenIdClient("https://id.example/realm", "journal", "It rains in Lisbon", "id.example", List.of("openid", "profile"));

        assertEquals("", SettingsAsRead.faultOfProvider(RIGHT));
        assertEquals(Optional.of(client), SettingsAsRead.of(RIGHT).values().get("client"));
        assertFalse(client.toString().contains("Lisbon"), client::toString);
    }

    @Test
    void a_provider_on_the_same_computer_needs_no_encryption() {
        var given = new HashMap<>(RIGHT);
        given.put("JOURNAL_OIDC_ISSUER", "http://localhost:9080/realm");

        assertEquals("", SettingsAsRead.faultOfProvider(given));
    }
}
