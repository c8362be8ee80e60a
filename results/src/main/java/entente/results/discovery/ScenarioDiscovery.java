package entente.results.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds most cases of interest and little else: the patient rule induction method (J. Friedman and N.
 * Fisher, Statistics and Computing 9, 1999), as used for scenario discovery by B. Bryant and R. Lempert, Thinking inside the
 * box, Technological Forecasting and Social Change 77 (2010).
 *
 * <p>Of all boxes on the way, the one is chosen whose harmonic mean of coverage and density is highest; then restrictions that
 * chance explains are dropped, the weakest first, and sides are moved out again where that raises the density. Coverage and
 * density of a chosen box flatter it. So the method is also applied to four fifths of the points and judged by the fifth that
 * it has not seen, five times over: these are the figures to believe.
 *
 * @param trajectory the boxes on the way, from the whole space on
 * @param chosen the box that was chosen
 * @param heldOut how the method does on points that it has not seen; null where too few cases are left to try
 */
public record ScenarioDiscovery(
        List<FoundBox> trajectory,
        FoundBox chosen,
        @Nullable HeldOut heldOut) {

    /** A restriction is dropped if chance explains it with a higher probability than this. */
    public static final double CHANCE = 0.05;

    private static final int FOLDS = 5;

    public ScenarioDiscovery {
        trajectory = List.copyOf(trajectory);
    }

    /**
     * How boxes do on points that they were not chosen with.
     *
     * @param points how many such points lay in boxes
     * @param cases how many of them were of interest
     * @param allCases how many cases of interest there were
     */
    public record HeldOut(int points, int cases, int allCases) {}

    /** Looks for a box. */
    public static ScenarioDiscovery of(InterestingPoints cases) {
        List<FoundBox> trajectory = new Peeling(cases)
                .boxes().stream().map(box -> found(cases, box)).toList();
        return new ScenarioDiscovery(trajectory, chosen(cases, trajectory), heldOut(cases));
    }

    private static FoundBox chosen(InterestingPoints cases, List<FoundBox> trajectory) {
        FoundBox best = trajectory.stream()
                .max(Comparator.comparingDouble(FoundBox::balance))
                .orElseThrow();
        FoundBox simple = simplified(cases, best);
        return simplified(cases, found(cases, new Pasting(cases).larger(simple.box())));
    }

    private static FoundBox simplified(InterestingPoints cases, FoundBox found) {
        FoundBox box = found;
        while (true) {
            FoundBox.Restriction weakest = box.restrictions().stream()
                    .max(Comparator.comparingDouble(FoundBox.Restriction::quasiP))
                    .orElse(null);
            if (weakest == null || weakest.quasiP() <= CHANCE) {
                return box;
            }
            box = found(cases, without(cases, box.box(), weakest.factor()));
        }
    }

    private static @Nullable HeldOut heldOut(InterestingPoints cases) {
        int points = 0;
        int hits = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            InterestingPoints training;
            try {
                training = cases.part(FOLDS, fold, true);
            } catch (IllegalArgumentException e) {
                // Without cases, or with nothing else, there is nothing to learn from.
                return null;
            }
            List<FoundBox> trajectory = new Peeling(training)
                    .boxes().stream().map(box -> found(training, box)).toList();
            InterestingPoints.Count count =
                    cases.countOf(chosen(training, trajectory).box(), FOLDS, fold);
            points += count.points();
            hits += count.cases();
        }
        return new HeldOut(points, hits, cases.all().cases());
    }

    private static FoundBox found(InterestingPoints cases, Box box) {
        InterestingPoints.Count count = cases.count(box);
        List<FoundBox.Restriction> restrictions = new ArrayList<>();
        for (int factor : box.restricted()) {
            InterestingPoints.Count wider = cases.count(without(cases, box, factor));
            restrictions.add(new FoundBox.Restriction(factor, box.limits().get(factor), quasiP(count, wider)));
        }
        return new FoundBox(
                box,
                count.points(),
                count.cases(),
                (double) count.cases() / cases.all().cases(),
                count.density(),
                (double) count.points() / cases.size(),
                restrictions);
    }

    /** At least so many cases of so many points, at the density of the wider box. */
    private static double quasiP(InterestingPoints.Count count, InterestingPoints.Count wider) {
        return count.cases() == 0
                ? 1
                : 1
                        - new BinomialDistribution(null, count.points(), wider.density())
                                .cumulativeProbability(count.cases() - 1);
    }

    private static Box without(InterestingPoints cases, Box box, int factor) {
        return box.with(factor, Limit.open(cases.factors().get(factor)));
    }
}
