package entente.results.analysis;

import entente.results.course.CourseKinds;
import entente.results.statistics.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of courses that runs have, over all points and arms.
 *
 * @param found whether there are kinds, and how sure that is
 * @param runs how many runs were looked at
 * @param kinds the kinds, of which one if no more can be told
 * @param arms which part of each arm's runs is of each kind, with intervals; empty where there is one kind
 * @param factors which part of runs is of each kind along each factor; empty where there is one kind
 */
public record Courses(
        CourseKinds.Found found,
        int runs,
        List<Kind> kinds,
        Map<String, List<Estimate>> arms,
        List<FactorKinds> factors) {

    public Courses {
        kinds = List.copyOf(kinds);
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
        factors = List.copyOf(factors);
    }

    /**
     * One kind.
     *
     * @param runs how many runs are of it
     * @param course what they have counted on average up to the end of each month
     * @param spreads within what the middle 80 % of them lie then
     */
    public record Kind(int runs, List<Double> course, List<OverTime.Spread> spreads) {

        public Kind {
            course = List.copyOf(course);
            spreads = List.copyOf(spreads);
        }
    }

    /**
     * Which part of runs is of each kind along a factor.
     *
     * @param factor its name
     * @param levels its levels, or fifths of its range
     * @param shares for each level the part of runs of each kind, 0..1
     * @param pValue how often parts differ so much between levels if they are dealt to points by chance, times the number of
     *     factors (Bonferroni); 1 at most
     */
    public record FactorKinds(String factor, List<String> levels, List<List<Double>> shares, double pValue) {

        public FactorKinds {
            levels = List.copyOf(levels);
            shares = shares.stream().map(List::copyOf).toList();
        }

        /** Whether chance does not explain it. */
        public boolean isClear() {
            return pValue < CourseKinds.ERROR;
        }
    }
}
