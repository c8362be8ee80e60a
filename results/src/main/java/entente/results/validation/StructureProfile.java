package entente.results.validation;

import entente.results.network.DegreeCentralisation;
import entente.results.network.StructureMeasures;
import entente.results.network.TieGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures by which networks are compared.
 *
 * @param values density, mean local clustering, mean distance over connected pairs, degree centralisation, and the share of
 *     operatives in the largest component
 */
record StructureProfile(List<Double> values) {

    static final List<String> NAMES =
            List.of("density", "clustering", "mean distance", "degree centralisation", "largest component");

    /** Unused by these measures. */
    private static final double LINK_DETECTION = 0.5;

    StructureProfile {
        values = List.copyOf(values);
    }

    static StructureProfile of(TieGraph network) {
        StructureMeasures measures = StructureMeasures.of(network, LINK_DETECTION);
        return new StructureProfile(List.of(
                orZero(measures.density()),
                measures.meanLocalClustering(),
                orZero(measures.pathLength()),
                DegreeCentralisation.of(network),
                (double) measures.components().get(0) / network.size()));
    }

    /**
     * How far two networks are apart: the mean over measures of their difference over half their sum, from 0 for measures that
     * are equal to 2 where one is 0 and the other is not.
     */
    double distance(StructureProfile other) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            double a = values.get(i);
            double b = other.values.get(i);
            sum += a == b ? 0 : 2 * Math.abs(a - b) / (a + b);
        }
        return sum / values.size();
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
