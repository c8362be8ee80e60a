package entente.engine;

import entente.engine.intelligence.IntelligenceParty;
import java.util.List;
import java.util.stream.Collectors;

/** Finds by id what decisions name. */
final class IdLookup {

    private final RunAssembly parts;

    IdLookup(RunAssembly parts) {
        this.parts = parts;
    }

    /** The number of a nation. */
    int nation(String id) {
        int number = parts.order.number(id);
        if (number < 0) {
            throw new DecisionDispatcher.Refusal("there is no nation " + id);
        }
        return number;
    }

    /** The number of a nation other than the given one. */
    int partner(String id, String nation) {
        if (id.equals(nation)) {
            throw new DecisionDispatcher.Refusal(nation + " cannot do this with itself");
        }
        return nation(id);
    }

    /** The numbers of nations; {@code ["*"]} names all. */
    List<Integer> nations(List<String> ids) {
        List<Integer> numbers = parts.order.numbers(ids);
        if (numbers.contains(-1)) {
            throw new DecisionDispatcher.Refusal("there is no such nation among " + ids);
        }
        return numbers;
    }

    /** The ids of nations, in words. */
    String list(List<Integer> nations) {
        return nations.stream().map(parts.order::id).collect(Collectors.joining(", "));
    }

    /** The number of a network. */
    int network(String id) {
        int number = parts.networkIds.indexOf(id);
        if (number < 0) {
            throw new DecisionDispatcher.Refusal("there is no network " + id);
        }
        return number;
    }

    /** A nation or institution. */
    IntelligenceParty party(String id) {
        int number = parts.parties.indexOf(id);
        if (number < 0) {
            throw new DecisionDispatcher.Refusal("there is no nation or institution " + id);
        }
        return parts.holders.get(number);
    }
}
