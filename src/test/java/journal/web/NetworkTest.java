package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"192.0.2.1, 192.0.2.1", "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:DB8:1:2::1, 2001:0db8:0001:0002::9",
        "::ffff:192.0.2.1, 192.0.2.1", "fe80::1%eth0, fe80::2%eth1", "192.0.2.1:50123, 192.0.2.1", "unknown, unknown"})
    void addresses_of_one_network(String one, String other) {
        assertEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"192.0.2.1, 192.0.2.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "::1, 127.0.0.1", "_hidden, unknown", "2001:zz::1, 2001:zy::1"})
    void addresses_of_two_networks(String one, String other) {
        assertNotEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"192.0.2.17, 192.0.2.*", "2001:db8:1:20::1, 2001:db8:1:20::/64", "::1, 0:0:0:0::/64", "::ffff:192.0.2.1, 192.0.2.*",
        "unknown, unknown"})
    void its_owner_recognizes_it_by_the_beginning(String address, String beginning) {
        assertEquals(beginning, Network.of(address).beginning());
    }
}
