package entente.results.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds most cases of interest and little else: the patient rule induction method (J. Friedman and N.
 * Fisher, Statistics and Computing 9, 1999), as used for scenario discovery by B. Bryant and R. Lempert, Thinking inside the
 * box, Technological Forecasting and Social Change 77 (2010).
 *
 * <p>Of all boxes on the way, the one is chosen whose harmonic mean of coverage and density is highest, unless another one is
 * asked for; then limits that exclude nothing or that chance explains are dropped ({@link Simplifying}), and sides are moved out
 * again where that raises the density. Coverage and density of a chosen box flatter it. So the method is also judged by points
 * that it has not seen ({@link HeldOut}): these are the figures to believe, and a box counts as found only if they are better
 * than chance.
 *
 * @param trajectory the boxes on the way, from the whole space on
 * @param chosen the box that was chosen
 * @param heldOut how the method does on points that it has not seen; null where too few cases are left to try
 */
public record ScenarioDiscovery(
        List<FoundBox> trajectory,
        FoundBox chosen,
        @Nullable HeldOut heldOut) {

    /** A limit is dropped, and a box not told, if chance explains it with a higher probability than this. */
    public static final double CHANCE = 0.05;

    /** So many boxes are sought, one after another, at most. */
    private static final int MOST_BOXES = 5;

    public ScenarioDiscovery {
        trajectory = List.copyOf(trajectory);
    }

    /** Whether the box holds more cases than chance puts into one, on points that were not used to seek it. */
    public boolean isFound() {
        return !chosen.restrictions().isEmpty() && heldOut != null && heldOut.isBetterThanChance();
    }

    /** Looks for a box. */
    public static ScenarioDiscovery of(InterestingPoints cases) {
        List<FoundBox> trajectory = trajectory(cases);
        return new ScenarioDiscovery(
                trajectory,
                found(cases, chosen(cases, trajectory)),
                HeldOut.of(cases, training -> List.of(chosen(training, trajectory(training)))));
    }

    /**
     * The same with the box of that number on the way, counted from 1, as it is but for limits that exclude nothing.
     *
     * @throws IllegalArgumentException if there is no box of that number
     */
    public ScenarioDiscovery withBox(InterestingPoints cases, int number) {
        if (number < 1 || number > trajectory.size()) {
            throw new IllegalArgumentException(
                    "--box is " + number + ": the boxes on the way have the numbers 1 to " + trajectory.size());
        }
        return new ScenarioDiscovery(trajectory, trajectory.get(number - 1), heldOut);
    }

    /**
     * Looks for a box, then for another one among the points outside it, and so on while each is better than chance on points that
     * it was not sought with (covering; Friedman and Fisher, 1999, section 9).
     *
     * @return the further boxes; their coverage is that of the cases that earlier boxes have left
     */
    public static List<ScenarioDiscovery> further(InterestingPoints cases, ScenarioDiscovery first) {
        List<ScenarioDiscovery> further = new ArrayList<>();
        ScenarioDiscovery last = first;
        InterestingPoints left = cases;
        while (last.isFound() && further.size() < MOST_BOXES - 1) {
            try {
                left = left.outside(last.chosen().box());
            } catch (IllegalArgumentException e) {
                // No case is left, or nothing else.
                return further;
            }
            last = of(left);
            if (last.isFound()) {
                further.add(last);
            }
        }
        return further;
    }

    private static List<FoundBox> trajectory(InterestingPoints cases) {
        return new Peeling(cases).boxes().stream().map(box -> found(cases, box)).toList();
    }

    private static Box chosen(InterestingPoints cases, List<FoundBox> trajectory) {
        FoundBox best = trajectory.stream()
                .max(Comparator.comparingDouble(FoundBox::balance))
                .orElseThrow();
        Simplifying simplifying = new Simplifying(cases);
        return simplifying.simpler(new Pasting(cases).larger(simplifying.simpler(best.box())));
    }

    /** A box with what it holds, without limits that exclude nothing. */
    static FoundBox found(InterestingPoints cases, Box box) {
        Box own = box;
        InterestingPoints.Count count = cases.count(box);
        List<FoundBox.Restriction> restrictions = new ArrayList<>();
        for (int factor : box.restricted()) {
            Box without = own.with(factor, Limit.open(cases.factors().get(factor)));
            InterestingPoints.Count wider = cases.count(without);
            if (wider.points() == count.points()) {
                own = without;
            }
        }
        for (int factor : own.restricted()) {
            InterestingPoints.Count wider =
                    cases.count(own.with(factor, Limit.open(cases.factors().get(factor))));
            restrictions.add(
                    new FoundBox.Restriction(factor, own.limits().get(factor), Simplifying.quasiP(count, wider)));
        }
        return new FoundBox(
                own,
                count.points(),
                count.cases(),
                (double) count.cases() / cases.all().cases(),
                count.density(),
                (double) count.points() / cases.size(),
                restrictions);
    }
}
