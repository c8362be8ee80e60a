package entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are those of a network of one's own. */
class LocalNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "127.0.0.1, true",
        "10.0.0.1, true",
        "172.16.0.1, true",
        "172.31.255.255, true",
        "172.32.0.1, false",
        "172.15.0.1, false",
        "192.168.1.5, true",
        "192.169.1.5, false",
        "169.254.3.4, true",
        "192.0.2.2, true",
        "198.51.100.7, true",
        "203.0.113.255, true",
        "192.0.3.2, false",
        "8.8.8.8, false",
        "100.64.0.1, false",
        "[::1], true",
        "[fd12:3456::1], true",
        "[fc00::1], true",
        "[fe80::1], true",
        "[2001:db8::1], false",
        "192.168.1.5 10.0.0.2, true",
        "192.168.1.5 8.8.8.8, false",
        "8.8.8.8 192.168.1.5, false",
        "192.168.1.5 [2001:db8::1], true",
        "[2001:db8::1] 192.168.1.5, false",
    })
    void aServerIsLocalByTheAddressOfItsLinksAndAllOfIpv4(String addresses, boolean local) {
        List<String> all = addresses.isEmpty() ? List.of() : List.of(addresses.split(" ", -1));
        assertThat(LocalNetwork.isLocal(all)).isEqualTo(local);
    }
}
