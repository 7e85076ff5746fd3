package journal.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {
    @Test
    void its_id_is_the_host_and_the_port_belongs_to_the_origin() {
        assertEquals(Optional.of(new RelyingParty("journal.example", "https://journal.example")),
                RelyingParty.at("https://journal.example"));
        assertEquals(Optional.of(new RelyingParty("journal.example", "https://journal.example:8443")),
                RelyingParty.at("https://Journal.Example:8443"));
        assertEquals(Optional.of(new RelyingParty("journal.example", "https://journal.example")),
                RelyingParty.at("https://journal.example:443"));
    }

    @Test
    void localhost_needs_no_encryption() {
        assertEquals(Optional.of(new RelyingParty("localhost", "http://localhost:9080")), RelyingParty.at("http://localhost:9080"));
        assertEquals(Optional.of(new RelyingParty("journal.localhost", "http://journal.localhost")),
                RelyingParty.at("http://journal.localhost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://journal.example", "http://127.0.0.1:9080", "https://127.0.0.1", "https://[::1]:9443", "https://", "http://",
                "https://a b", "http://localhost.example"})
    void browsers_have_no_passkeys_for_a_number_or_without_encryption(String address) {
        assertEquals(Optional.empty(), RelyingParty.at(address));
    }
}
