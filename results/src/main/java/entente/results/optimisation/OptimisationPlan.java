package entente.results.optimisation;

import entente.engine.random.Keys;
import entente.results.experiment.Variant;
import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be optimised.
 *
 * @param scenario an id of the library, or the path of a file
 * @param settings changes of the scenario that stay, each {@code path=value}
 * @param written the scenario with these changes
 * @param fields what is decided on
 * @param blocs who decides: each bloc has one value for each field
 * @param objectives what is traded off, two or more
 * @param population how many policies a generation has
 * @param generations how many generations, 1 or more
 * @param replications of each policy in the search; all have the same seeds
 * @param checks replications with fresh seeds of each policy on the front, and of the scenario as written
 * @param seed of the search and of its first replication
 */
public record OptimisationPlan(
        String scenario,
        List<String> settings,
        Variant written,
        List<PolicyField> fields,
        List<Bloc> blocs,
        List<Measure> objectives,
        int population,
        int generations,
        int replications,
        int checks,
        long seed) {

    /** @throws IllegalArgumentException if a value is out of range, or an objective has no direction */
    public OptimisationPlan {
        settings = List.copyOf(settings);
        fields = List.copyOf(fields);
        blocs = List.copyOf(blocs);
        objectives = List.copyOf(objectives);
        if (fields.isEmpty() || blocs.isEmpty() || objectives.size() < 2) {
            throw new IllegalArgumentException(fields.size() + " fields, " + blocs.size() + " blocs, "
                    + objectives.size() + " objectives: there must be a field, a bloc and two objectives at least");
        }
        for (Measure objective : objectives) {
            if (objective.direction() == Direction.NEITHER) {
                throw new IllegalArgumentException("the objective " + objective.name()
                        + " is neither better when higher nor when lower: take another measure");
            }
        }
    }

    /** How many coordinates a policy has. */
    public int variables() {
        return fields.size() * blocs.size();
    }

    /** How many runs the search takes, at most. */
    public int runs() {
        return Math.multiplyExact(Math.multiplyExact(population, generations), replications);
    }

    /** What the value of a policy depends on, on a line: the scenario itself, what is decided, and how it is measured. */
    public String identity() {
        return Keys.digits(Keys.of(Scenarios.text(scenario) + settings)) + " "
                + String.join(",", fields.stream().map(PolicyField::name).toList()) + " "
                + String.join(" ", blocs.stream().map(Bloc::toString).toList()) + " "
                + String.join(",", objectives.stream().map(Measure::name).toList()) + " " + replications + " " + seed;
    }

    /** The values that a place stands for, by bloc, then by field. */
    public List<String> values(double[] place) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            values.add(fields.get(i % fields.size()).at(place[i]));
        }
        return values;
    }

    /** The settings that make these values, each {@code path=value}. */
    public List<String> settings(List<String> values) {
        List<String> all = new ArrayList<>(settings);
        for (int i = 0; i < values.size(); i++) {
            String field = fields.get(i % fields.size()).name();
            for (String nation : blocs.get(i / fields.size()).nations()) {
                all.add("nations[" + nation + "].sharing." + field + "=" + values.get(i));
            }
        }
        return all;
    }

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
}
