package entente.results.analysis;

import entente.engine.random.Keys;
import entente.results.analysis.MadeSweep.Draws;
import entente.results.analysis.MadeSweep.Function;
import entente.results.analysis.MadeSweep.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts what is claimed of factors that do nothing, over many designs and functions. */
final class NullFactors {

    /** Every design, by name. */
    static final Map<String, Design> DESIGNS = designs();

    private NullFactors() {}

    /**
     * A kind of design.
     *
     * @param reals how many factors matter, beside the dummy
     * @param values of each factor
     * @param text the design with %d for its seed, and constraints on lines of their own
     * @param drawn whether another seed lays other points
     */
    record Design(int reals, String values, String text, boolean drawn) {

        Layout layout(int seed, int replications) {
            String seeded = text.equals("table") ? table(seed, reals + 1) : String.format(Locale.ROOT, text, seed);
            return MadeSweep.layout(reals, values, seeded, replications);
        }
    }

    private static Map<String, Design> designs() {
        String three = "levels: [0, 0.5, 1]";
        String two = "levels: [0, 1]";
        String range = "range: {low: 0, high: 1}";
        Map<String, Design> all = new LinkedHashMap<>();
        all.put("full factorial", new Design(2, three, "{kind: fullFactorial}", false));
        all.put(
                "full factorial, constraints",
                new Design(
                        3, three, "{kind: fullFactorial}\nconstraints: [real0 <= dummy, real1 + dummy <= 1.5]", false));
        all.put("fraction III", new Design(5, two, "{kind: fractionalFactorial, resolution: 3}", false));
        all.put("fraction IV", new Design(5, two, "{kind: fractionalFactorial, resolution: 4}", false));
        all.put("fraction V", new Design(4, two, "{kind: fractionalFactorial, resolution: 5}", false));
        all.put("Latin hypercube", new Design(3, range, "{kind: latinHypercube, points: 60, seed: %d}", true));
        all.put(
                "Latin hypercube, constraints",
                new Design(
                        3,
                        range,
                        "{kind: latinHypercube, points: 90, seed: %d}\nconstraints: [dummy <= real0 + 0.4, real1 +"
                                + " dummy <= 1.6]",
                        true));
        all.put("Sobol sequence", new Design(3, range, "{kind: sobol, points: 64, seed: %d}", true));
        all.put("table", new Design(3, range, "table", true));
        all.put("one at a time", new Design(3, three, "{kind: oneAtATime}", false));
        all.put("Morris", new Design(3, range, "{kind: morris, trajectories: 12, seed: %d}", true));
        all.put("Saltelli", new Design(2, range, "{kind: saltelli, points: 64, seed: %d}", true));
        return all;
    }

    /** Sixty rows without any order, a third of them near each other. */
    private static String table(int seed, int factors) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, 60)
                .mapToObj(row -> IntStream.range(0, factors)
                        .mapToObj(f -> String.format(
                                Locale.ROOT, "%.4f", row % 3 == 0 ? 0.3 * random.nextDouble() : random.nextDouble()))
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "{kind: table, rows: [", "]}"));
    }

    /**
     * A function of some factors: each bends in one of five ways, and the first two work together.
     *
     * @param size about how much each factor changes it
     */
    static Function function(int reals, double size, long seed) {
        SplittableRandom random = new SplittableRandom(Keys.mix(seed));
        double[] sizes = new double[reals];
        int[] bends = new int[reals];
        for (int f = 0; f < reals; f++) {
            sizes[f] = size * (0.5 + random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
            bends[f] = random.nextInt(5);
        }
        double product = reals < 2 ? 0 : size * (random.nextDouble() - 0.5) * 2;
        return real -> {
            double sum = product * real[0] * real[Math.min(1, reals - 1)];
            for (int f = 0; f < reals; f++) {
                sum += sizes[f] * bent(real[f], bends[f]);
            }
            return sum;
        };
    }

    private static double bent(double x, int bend) {
        return switch (bend) {
            case 0 -> x;
            case 1 -> Math.sqrt(x);
            case 2 -> x < 0.4 ? 0 : 1;
            case 3 -> 4 * (x - 0.5) * (x - 0.5);
            default -> Math.exp(3 * x) / 20;
        };
    }

    /**
     * How often each analysis claims something of a factor.
     *
     * @param design its name
     * @param factor the one that does nothing
     * @param arm in which it does nothing
     * @param replications of each point
     * @return by claim, of how many trials
     */
    static Map<String, Integer> count(
            String design, String factor, String arm, Draws draws, int trials, int replications, long seed) {
        Design kind = DESIGNS.getOrDefault(design, DESIGNS.get("full factorial"));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Claims.ALL.keySet().forEach(claim -> counts.put(claim, 0));
        Layout layout = kind.layout(1, replications);
        for (int trial = 0; trial < trials; trial++) {
            if (kind.drawn && trial > 0) {
                layout = kind.layout((int) (seed % 1000) * 10_000 + trial + 1, replications);
            }
            Function function = function(kind.reals, 1, seed + trial);
            SweepAnalysis analysis =
                    new MadeSweep(layout, function, 0.5, 0.5, draws, seed + 7919L * trial).analyse(arm);
            Claims.ALL.forEach((claim, test) -> {
                if (test.test(analysis, factor)) {
                    counts.merge(claim, 1, Integer::sum);
                }
            });
        }
        return counts;
    }

    /** The names of all designs. */
    static List<String> names() {
        return List.copyOf(DESIGNS.keySet());
    }
}
