package entente.web.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Whether a server is reached from a network of one's own alone, by its addresses: loopback, private (RFC 1918, RFC 4193), of
 * one link (RFC 3927, RFC 4291), or of those networks in examples that nobody routes (RFC 5737).
 */
final class LocalNetwork {

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    /** The first three numbers of addresses in examples. */
    private static final Set<List<Byte>> EXAMPLES =
            Set.of(network(192, 0, 2), network(198, 51, 100), network(203, 0, 113));

    private LocalNetwork() {}

    private static List<Byte> network(int first, int second, int third) {
        return List.of((byte) first, (byte) second, (byte) third);
    }

    /**
     * Whether addresses are those of a server on a local network: the one that links hold, which is the first, and every one of
     * IPv4. Other addresses of IPv6 do not count: whatever is in an ordinary network has a public one, behind its router.
     *
     * @param addresses as they stand in a URL, without names; none for a server that listens to its machine alone
     */
    static boolean isLocal(List<String> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            InetAddress address = literal(addresses.get(i));
            if ((i == 0 || address instanceof Inet4Address) && !isLocal(address)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unrouted = address instanceof Inet4Address
                ? EXAMPLES.contains(List.of(bytes[0], bytes[1], bytes[2]))
                : (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        return unrouted || address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress();
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }
}
