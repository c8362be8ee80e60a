package entente.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The step-down correction for several comparisons of S. Holm, A simple sequentially rejective multiple test procedure,
 * Scandinavian Journal of Statistics 6 (1979): the smallest of k probabilities is multiplied by k, the next by k − 1, and so
 * on, none falling below the one before. The probability that any of the comparisons without a difference is told apart is at
 * most the level, whatever the comparisons have to do with each other.
 */
public final class Holm {

    /** What is told apart at all is told at this level. */
    public static final double LEVEL = 0.05;

    private Holm() {}

    /** A family of comparisons, corrected for all of them that can be tested. */
    public static List<TestedEstimate> correct(List<TestedEstimate> family) {
        double[] adjusted =
                adjusted(family.stream().mapToDouble(each -> orNone(each.p())).toArray());
        List<TestedEstimate> corrected = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            corrected.add(family.get(i).adjustedTo(Double.isNaN(adjusted[i]) ? null : Double.valueOf(adjusted[i])));
        }
        return List.copyOf(corrected);
    }

    /** Values of one family, tested by Student's t and corrected. */
    public static List<TestedEstimate> test(List<Estimate> family) {
        return correct(family.stream().map(TestedEstimate::of).toList());
    }

    /** Paired differences of one family, each tested as its interval is made, and corrected. Null is what is not there. */
    public static List<TestedEstimate> testPairs(List<? extends @Nullable PairedEstimate> family) {
        return correct(family.stream()
                .map(each -> each == null ? TestedEstimate.none() : TestedEstimate.of(each))
                .toList());
    }

    /** How many of a family can be tested. */
    public static int comparisons(List<TestedEstimate> family) {
        return (int) family.stream().filter(each -> each.p() != null).count();
    }

    /** The adjusted probabilities, in the same order. Those that are NaN count for nothing and stay so. */
    public static double[] adjusted(double[] probabilities) {
        int[] order = IntStream.range(0, probabilities.length)
                .filter(i -> !Double.isNaN(probabilities[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = new double[probabilities.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, (order.length - rank) * probabilities[order[rank]]));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }

    private static double orNone(@Nullable Double probability) {
        return probability == null ? Double.NaN : probability;
    }
}
