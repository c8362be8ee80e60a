package entente.results.optimisation;

import entente.engine.description.Worded;
import entente.results.experiment.Variant;
import entente.results.measure.Direction;
import entente.results.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be optimised.
 *
 * @param worlds where each policy runs: the scenario that is optimised, and others if it must do in several
 * @param over how what a policy comes to in several worlds is put together
 * @param fields what is decided on
 * @param objectives what is traded off, two or more
 * @param population how many policies a generation has
 * @param generations how many generations, 1 or more
 * @param replications of each policy in the search; all have the same seeds
 * @param checks replications with fresh seeds of each policy on the front, and of the scenario as written
 * @param seed of the search and of its first replication
 */
public record OptimisationPlan(
        List<PolicyWorld> worlds,
        Over over,
        List<PolicyField> fields,
        List<Measure> objectives,
        int population,
        int generations,
        int replications,
        int checks,
        long seed) {

    /** @throws IllegalArgumentException if a value is out of range, or an objective has no direction */
    public OptimisationPlan {
        worlds = List.copyOf(worlds);
        fields = List.copyOf(fields);
        objectives = List.copyOf(objectives);
        int blocs = worlds.isEmpty() ? 0 : worlds.get(0).blocs().size();
        if (fields.isEmpty() || blocs == 0 || objectives.size() < 2) {
            throw new IllegalArgumentException(fields.size() + " fields, " + blocs + " blocs, " + objectives.size()
                    + " objectives: there must be a field, a bloc and two objectives at least");
        }
        for (Measure objective : objectives) {
            if (objective.direction() == Direction.NEITHER) {
                throw new IllegalArgumentException("the objective " + objective.name()
                        + " is neither better when higher nor when lower: take another measure");
            }
        }
    }

    /** How what a policy comes to in several worlds is put together. */
    public enum Over implements Worded {
        /** Its value where it does worst, for each objective by itself. */
        WORST,
        /** The mean over worlds, each with the same weight. */
        MEAN;

        @Override
        public String word() {
            return this == WORST ? "worst" : "mean";
        }
    }

    /** The world as written: the scenario that is optimised. */
    public PolicyWorld world() {
        return worlds.get(0);
    }

    /** Who decides: each bloc has one value for each field. */
    public List<PolicyWorld.Bloc> blocs() {
        return world().blocs();
    }

    /** How many coordinates a policy has. */
    public int variables() {
        return fields.size() * blocs().size();
    }

    /** How many runs the search takes, at most. */
    public int runs() {
        return Math.multiplyExact(
                Math.multiplyExact(Math.multiplyExact(population, generations), replications), worlds.size());
    }

    /** What the value of a policy depends on, on a line: the scenarios themselves, what is decided, and how it is measured. */
    public String identity() {
        String where = worlds.stream().map(PolicyWorld::identity).collect(Collectors.joining(" "));
        return where + " " + over.word() + " "
                + String.join(",", fields.stream().map(PolicyField::name).toList()) + " "
                + String.join(
                        " ", blocs().stream().map(PolicyWorld.Bloc::toString).toList()) + " "
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

    /** The scenario of every world with a policy of these values. */
    List<Variant> policy(List<String> values) {
        return worlds.stream().map(world -> world.with(fields, values)).toList();
    }

    /** The scenario of every world as written. */
    List<Variant> written() {
        return worlds.stream().map(PolicyWorld::written).toList();
    }
}
