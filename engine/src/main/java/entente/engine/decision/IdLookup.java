package entente.engine.decision;

import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Party;
import entente.engine.scenario.PartyOrder;
import java.util.List;
import java.util.stream.Collectors;

/** Finds by id what decisions name, and refuses them if there is no such thing. */
public final class IdLookup {

    private final PartyOrder parties;
    private final NationOrder order;
    private final List<String> networks;

    /** @param networks ids of networks, by number */
    public IdLookup(PartyOrder parties, List<String> networks) {
        this.parties = parties;
        this.order = parties.nations();
        this.networks = networks;
    }

    /** The number of a nation. */
    public int nation(String id) {
        int number = order.number(id);
        if (number < 0) {
            throw new Refusal("noNation", id);
        }
        return number;
    }

    /** The number of a nation other than the given one. */
    public int partner(String id, String nation) {
        if (id.equals(nation)) {
            throw new Refusal("withItself", nation);
        }
        return nation(id);
    }

    /** The numbers of nations; {@code ["*"]} names all. */
    public List<Integer> nations(List<String> ids) {
        List<Integer> numbers = order.numbers(ids);
        if (numbers.contains(-1)) {
            throw new Refusal("noNationAmong", String.join(", ", ids));
        }
        return numbers;
    }

    /** The ids of nations, joined. */
    public String list(List<Integer> nations) {
        return nations.stream().map(order::id).collect(Collectors.joining(", "));
    }

    /** The number of a network. */
    public int network(String id) {
        int number = networks.indexOf(id);
        if (number < 0) {
            throw new Refusal("noNetwork", id);
        }
        return number;
    }

    /** A nation or institution. */
    public Party party(String id) {
        return parties.find(id).orElseThrow(() -> new Refusal("noParty", id));
    }
}
