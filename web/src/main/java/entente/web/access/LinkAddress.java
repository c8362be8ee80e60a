package entente.web.access;

import entente.web.data.RememberedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Under which of its addresses the server is named in links and QR codes, so that a phone reaches it: one that whoever leads
 * chose, as long as the machine has it, or else the likeliest. A server that listens to this machine alone has none.
 */
public final class LinkAddress {

    private final boolean lan;
    private final RememberedText choice;

    /**
     * @param lan whether the server listens to the network
     * @param choice where the choice is kept
     */
    public LinkAddress(boolean lan, RememberedText choice) {
        this.lan = lan;
        this.choice = choice;
    }

    /** Whether the server listens to the network at all. */
    public boolean isOnNetwork() {
        return lan;
    }

    /** The addresses to choose from as the machine has them now, as they stand in a URL, the likeliest first. */
    public List<String> choices() {
        return lan ? Hosts.addresses() : List.of();
    }

    /** The address that links hold; empty where no other device can reach the server. */
    public Optional<String> find() {
        List<String> choices = choices();
        return choice.find().filter(choices::contains).or(() -> choices.stream().findFirst());
    }

    /** Whether the server is reached from this machine or a network of one's own alone. */
    public boolean isLocal() {
        List<String> addresses = new ArrayList<>(find().map(List::of).orElse(List.of()));
        addresses.addAll(choices());
        return LocalNetwork.isLocal(addresses);
    }

    /** Chooses an address; false if the machine has none such. */
    public boolean choose(String address) {
        boolean known = choices().contains(address);
        if (known) {
            choice.keep(address);
        }
        return known;
    }
}
