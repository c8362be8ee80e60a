package entente.results.verification;

import entente.engine.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One verification case.
 *
 * @param id as {@code q3}
 * @param title what it is about
 * @param reducesTo what the model comes down to, and by which exact result it is known
 * @param source where that comes from
 * @param method how expected and observed values come about
 */
public record VerificationCase(String id, String title, String reducesTo, String source, Method method) {

    /** How expected and observed values come about. */
    sealed interface Method permits Simulated, Calculated, Measured {}

    /**
     * By runs of a scenario.
     *
     * @param scenario its id in the library
     * @param variants settings of each variant that is run; an empty list is the scenario as written
     */
    record Simulated(String scenario, Reduction reduction, List<List<String>> variants) implements Method {}

    /**
     * By calculation with the values of a scenario, without running it.
     *
     * @param scenario its id in the library
     * @param variants settings of each variant; an empty list is the scenario as written
     */
    record Calculated(String scenario, Calculation calculation, List<List<String>> variants) implements Method {}

    /** By measuring published graphs, which come with data and from no scenario. */
    record Measured(Measuring measuring) implements Method {}

    /** A case of one scenario as it is written. */
    static VerificationCase of(String id, String title, String reducesTo, String source, Reduction reduction) {
        return ofVariants(id, title, reducesTo, source, reduction, List.of(List.of()));
    }

    /** A case of several variants of a scenario. */
    static VerificationCase ofVariants(
            String id,
            String title,
            String reducesTo,
            String source,
            Reduction reduction,
            List<List<String>> variants) {
        return new VerificationCase(
                id, title, reducesTo, source, new Simulated("verification/" + id, reduction, variants));
    }

    /** Whether it has a scenario that can be changed. */
    public boolean hasScenario() {
        return !(method instanceof Measured);
    }

    /** The id of its scenario in the library; empty if it has none. */
    public Optional<String> findScenario() {
        if (method instanceof Simulated simulated) {
            return Optional.of(simulated.scenario());
        }
        return method instanceof Calculated calculated ? Optional.of(calculated.scenario()) : Optional.empty();
    }

    /** A comparison of two ways to calculate with the values of a scenario. */
    interface Calculation {

        /** The scenarios of which the exact result speaks. */
        Domain domain();

        /** The comparison, for a scenario of the domain. */
        List<MeasuredValue> rows(Scenario scenario);
    }

    /** A comparison of measures of graphs with what is known of them. */
    interface Measuring {

        /** Files that it reads, relative to the folder of data. */
        List<String> files();

        /** The comparison; the files exist. */
        List<MeasuredValue> rows(Path data);
    }

    /** What a family of scenarios reduces to. */
    interface Reduction {

        /** The scenarios of which that is known. */
        Domain domain();

        /**
         * What must be seen in runs of a scenario of the domain, computed from the scenario.
         *
         * @throws ArithmeticException if the exact result is out of reach of computation
         */
        Claim<?> claim(Scenario scenario);
    }
}
