package entente.engine.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of nations by their keys: the order of ties, and of numbers that stand for nations within a run. */
public final class NationOrder {

    private final List<Nation> nations;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The order of the given nations. */
    public NationOrder(List<Nation> unordered) {
        nations =
                unordered.stream().sorted(Comparator.comparing(Nation::drawKey)).toList();
        for (Nation nation : nations) {
            numbers.put(nation.id(), numbers.size());
        }
    }

    /** The nations in order. */
    public List<Nation> nations() {
        return nations;
    }

    /** How many there are. */
    public int size() {
        return nations.size();
    }

    /** The number of the nation with the given id, from 0; -1 if there is none. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The id of the nation with the given number. */
    public String id(int number) {
        return nations.get(number).id();
    }

    /** Weights by id as an array by number, scaled to sum to 1; all 0 if none is above 0. */
    public double[] shares(Map<String, Double> weights) {
        double[] shares = new double[size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.getOrDefault(id(i), 0.0);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The numbers of the nations named; {@code ["*"]} names all. */
    public List<Integer> numbers(List<String> ids) {
        return ids.equals(List.of(Agreement.EVERYONE))
                ? List.copyOf(numbers.values())
                : ids.stream().map(this::number).sorted().toList();
    }
}
