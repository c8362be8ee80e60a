package entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Host headers name this server: a foreign one may be another site's name that points here. */
class HostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535", "localhost:"})
    void knowsItselfWhateverThePort(String host) {
        assertThat(Hosts.local().knows(host)).isTrue();
        assertThat(Hosts.network().knows(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":8080",
                "example.org",
                "localhost.example.org",
                "example.org:127.0.0.1",
                "localhost@example.org",
                "127.0.0.1.example.org:80",
                "127.0.0.2",
                "0.0.0.0",
                "::1",
                "[::2]",
                "[::1].example.org",
                "localhost:80:80",
                " localhost",
                "localhost\u0000",
                "2130706433",
                "0x7f000001"
            })
    void knowsNoOther(String host) {
        assertThat(Hosts.local().knows(host)).isFalse();
        assertThat(Hosts.network().knows(host)).isFalse();
    }

    /** Addresses as they stand in links: those of the network, which the machine alone does not answer to. */
    @Test
    void theNetworkKnowsItsAddresses() {
        assertThat(Hosts.addresses()).doesNotHaveDuplicates().allSatisfy(address -> {
            assertThat(Hosts.network().knows(address + ":7000")).isTrue();
            assertThat(Hosts.local().knows(address)).isFalse();
            assertThat(address).doesNotContain("%").matches("[0-9.]+|\\[[0-9a-f:]+]");
        });
        assertThat(Hosts.addresses().stream().dropWhile(address -> !address.startsWith("[")))
                .allMatch(address -> address.startsWith("["));
    }
}
