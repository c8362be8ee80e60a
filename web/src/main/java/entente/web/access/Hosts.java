package entente.web.access;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which this server may be called. A request that names another host is refused: a page on a foreign site
 * could otherwise let its own name point here and read what this server tells (DNS rebinding).
 */
public final class Hosts {

    private final Set<String> names;

    private Hosts(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Names of this machine as seen from itself. */
    public static Hosts local() {
        return new Hosts(Set.of("localhost", "127.0.0.1", "[::1]"));
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
        return new Hosts(all);
    }

    /** This machine's addresses on the network, as they stand in a URL, IPv4 first. */
    public static List<String> addresses() {
        List<String> four = new ArrayList<>();
        List<String> six = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (InterfaceAddress address : network.getInterfaceAddresses()) {
                    InetAddress inet = address.getAddress();
                    if (!inet.isLoopbackAddress() && network.isUp()) {
                        String text = inet.getHostAddress().replaceAll("%.*", "");
                        (text.contains(":") ? six : four).add(text.contains(":") ? "[" + text + "]" : text);
                    }
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        four.addAll(six);
        return four;
    }

    /** Whether a Host header names this server, whatever the port. */
    boolean knows(String host) {
        return names.contains(withoutPort(host.toLowerCase(Locale.ROOT)));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
