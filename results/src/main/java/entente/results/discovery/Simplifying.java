package entente.results.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Drops limits that exclude no point, and those that chance explains, the weakest first: each range, each
 * side of it and each kind that is left out by itself (B. Bryant and R. Lempert, Technological Forecasting and Social Change 77, 2010, on whole factors).
 */
final class Simplifying {

    private final InterestingPoints cases;

    Simplifying(InterestingPoints cases) {
        this.cases = cases;
    }

    /** The box without those limits. */
    Box simpler(Box box) {
        Box simple = box;
        while (true) {
            InterestingPoints.Count now = cases.count(simple);
            Box weakest = null;
            double highest = ScenarioDiscovery.CHANCE;
            for (Box wider : openings(simple)) {
                InterestingPoints.Count then = cases.count(wider);
                double p = then.points() == now.points() ? 1 : quasiP(now, then);
                if (p > highest) {
                    highest = p;
                    weakest = wider;
                }
            }
            if (weakest == null) {
                return simple;
            }
            simple = weakest;
        }
    }

    /** At least so many cases of so many points, at the density of the wider box. */
    static double quasiP(InterestingPoints.Count count, InterestingPoints.Count wider) {
        return count.cases() == 0
                ? 1
                : 1
                        - new BinomialDistribution(null, count.points(), wider.density())
                                .cumulativeProbability(count.cases() - 1);
    }

    private static List<Box> openings(Box box) {
        List<Box> wider = new ArrayList<>();
        for (int f : box.restricted()) {
            if (box.limits().get(f) instanceof Limit.Range range) {
                wider.add(box.with(f, Limit.Range.OPEN));
                if (Double.isFinite(range.low())) {
                    wider.add(box.with(f, new Limit.Range(Double.NEGATIVE_INFINITY, range.high())));
                }
                if (Double.isFinite(range.high())) {
                    wider.add(box.with(f, new Limit.Range(range.low(), Double.POSITIVE_INFINITY)));
                }
            } else if (box.limits().get(f) instanceof Limit.Kinds kinds) {
                for (int kind : kinds.without().stream().sorted().toList()) {
                    Set<Integer> without = new HashSet<>(kinds.without());
                    without.remove(kind);
                    wider.add(box.with(f, new Limit.Kinds(without)));
                }
            }
        }
        return wider;
    }
}
