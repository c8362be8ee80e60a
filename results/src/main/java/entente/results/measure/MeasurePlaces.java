package entente.results.measure;

import entente.engine.scenario.Nation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the places that a measure has values for: 0 is overall, 1 to n are the nations in the scenario's order. Regions are
 * made of nations, where the scenario has more than one.
 */
public final class MeasurePlaces {

    /** The place of what belongs to no nation. */
    public static final int OVERALL = 0;

    private final List<String> nations;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> regions = new LinkedHashMap<>();

    /** The places of a scenario with the given nations. */
    public MeasurePlaces(List<Nation> nations) {
        this.nations = nations.stream().map(Nation::id).toList();
        for (int i = 0; i < nations.size(); i++) {
            numbers.put(nations.get(i).id(), i + 1);
            String region = nations.get(i).profile().region();
            if (!region.isBlank()) {
                regions.computeIfAbsent(region, key -> new ArrayList<>()).add(i + 1);
            }
        }
        if (regions.size() < 2) {
            regions.clear();
        }
    }

    /** The nations' ids; the nation at index i has the place i + 1. */
    public List<String> nations() {
        return nations;
    }

    /** The places of the nations of each region, in the scenario's order; empty where all lie in one or in none. */
    public Map<String, List<Integer>> regions() {
        return Collections.unmodifiableMap(regions);
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
