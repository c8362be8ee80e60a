package entente.results.measure;

import entente.engine.scenario.Nation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the places that a measure has values for: 0 is overall, 1 to n are the nations in the scenario's order. */
public final class MeasurePlaces {

    /** The place of what belongs to no nation. */
    public static final int OVERALL = 0;

    private final List<String> nations;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The places of a scenario with the given nations. */
    public MeasurePlaces(List<Nation> nations) {
        this.nations = nations.stream().map(Nation::id).toList();
        for (int i = 0; i < nations.size(); i++) {
            numbers.put(nations.get(i).id(), i + 1);
        }
    }

    /** The nations' ids; the nation at index i has the place i + 1. */
    public List<String> nations() {
        return nations;
    }

    /** How many places there are, the overall one among them. */
    public int size() {
        return nations.size() + 1;
    }

    /** The place of a nation; {@link #OVERALL} for an institution or anybody else. */
    public int of(String holder) {
        Integer number = numbers.get(holder);
        return number == null ? OVERALL : number;
    }

    /** The place of the origin of a report: its id is the origin and a number, {@code AVA-17} for instance. */
    int ofOrigin(String report) {
        int hyphen = report.lastIndexOf('-');
        return hyphen < 0 ? OVERALL : of(report.substring(0, hyphen));
    }
}
