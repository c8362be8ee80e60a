package entente.web.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which this server may be called. A request that names another host is refused: a page on a foreign site
 * could otherwise let its own name point here and read what this server tells (DNS rebinding).
 */
public final class Hosts {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|\\[[0-9a-f:]{2,39}]");

    private final Set<String> names;
    private final boolean network;

    private Hosts(Set<String> names, boolean network) {
        this.names = Set.copyOf(names);
        this.network = network;
    }

    /** Names of this machine as seen from itself. */
    public static Hosts local() {
        return new Hosts(Set.of("localhost", "127.0.0.1", "[::1]"), false);
    }

    /** Those, and this machine's names and addresses on the network. */
    public static Hosts network() {
        Set<String> all = new LinkedHashSet<>(local().names);
        all.addAll(addresses());
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            all.add(name);
            all.add(name + ".local");
        } catch (UnknownHostException e) {
            // A machine without a name is called by its addresses.
        }
        return new Hosts(all, true);
    }

    /**
     * This machine's addresses on the network as they stand in a URL, those first that another device most likely reaches:
     * IPv4 before IPv6, real networks before bridges and tunnels of this machine. Addresses that hold for one link alone are
     * left out, for they need a name of the caller's own network card.
     */
    public static List<String> addresses() {
        List<Address> all = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                boolean usable = network.isUp() && !network.isLoopback();
                for (InterfaceAddress address :
                        usable ? network.getInterfaceAddresses() : List.<InterfaceAddress>of()) {
                    InetAddress inet = address.getAddress();
                    if (!inet.isLoopbackAddress() && !(inet instanceof Inet6Address && inet.isLinkLocalAddress())) {
                        all.add(Address.of(inet, network));
                    }
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Address::distance))
                .map(Address::text)
                .distinct()
                .toList();
    }

    /**
     * An address of this machine.
     *
     * @param text as it stands in a URL
     * @param distance the less, the likelier another device reaches it
     */
    private record Address(String text, int distance) {

        private static final Pattern OWN_NETWORK =
                Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|lxc|cni).*");

        static Address of(InetAddress inet, NetworkInterface network) throws SocketException {
            boolean six = inet instanceof Inet6Address;
            boolean own = network.isVirtual()
                    || network.isPointToPoint()
                    || OWN_NETWORK.matcher(network.getName()).matches();
            int distance = (six ? 4 : 0) + (own ? 2 : 0) + (inet.isLinkLocalAddress() ? 1 : 0);
            String text = inet.getHostAddress().replaceAll("%.*", "");
            return new Address(six ? "[" + text + "]" : text, distance);
        }
    }

    /** Whether a Host header names this server, whatever the port. A machine may get addresses while the server runs. */
    boolean knows(String host) {
        String name = withoutPort(host.toLowerCase(Locale.ROOT));
        return names.contains(name)
                || (network && ADDRESS.matcher(name).matches() && addresses().contains(name));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
