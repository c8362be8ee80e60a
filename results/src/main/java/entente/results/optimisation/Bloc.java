package entente.results.optimisation;

import java.util.List;

/**
 * Nations that decide as one.
 *
 * @param name their name
 * @param nations their ids
 */
public record Bloc(String name, List<String> nations) {

    public Bloc {
        nations = List.copyOf(nations);
    }
}
