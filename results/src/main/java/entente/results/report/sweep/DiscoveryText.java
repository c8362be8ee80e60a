package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.analysis.SweepAnalysis;
import entente.results.discovery.FoundBox;
import entente.results.discovery.HeldOut;
import entente.results.discovery.Limit;
import entente.results.measure.Direction;
import entente.results.text.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** What scenario discovery found, in sentences. */
final class DiscoveryText {

    private final SweepAnalysis analysis;
    private final Discovery discovery;

    DiscoveryText(SweepAnalysis analysis, Discovery discovery) {
        this.analysis = analysis;
        this.discovery = discovery;
    }

    /** Which points are cases of interest. */
    String cases() {
        Figures figures = new Figures(analysis.measure());
        String limit = figures.number(discovery.limit());
        String beyond = analysis.measure().direction() == Direction.HIGHER ? " or less" : " or more";
        return (discovery.chosen() ? "points with " : "the worst quarter, with ") + figures.name() + " " + limit
                + beyond;
    }

    String sentence() {
        FoundBox box = discovery.scenarios().chosen();
        if (box.restrictions().isEmpty()) {
            return "No part of the factors' space holds " + cases() + ", more than another.";
        }
        return "Where it goes wrong (" + cases() + "): mostly where " + conditions() + ". " + percent(box.coverage())
                + " of these cases lie there, and " + percent(box.density()) + " of what lies there is one" + heldOut()
                + ".";
    }

    private String heldOut() {
        HeldOut heldOut = discovery.scenarios().heldOut();
        if (heldOut == null || heldOut.points() == 0) {
            return "";
        }
        return "; on points that the search had not seen, " + percent((double) heldOut.cases() / heldOut.allCases())
                + " and " + percent((double) heldOut.cases() / heldOut.points());
    }

    /** What the box demands. */
    String conditions() {
        return VariantNames.joined(discovery.scenarios().chosen().restrictions().stream()
                .map(this::condition)
                .toList());
    }

    String condition(FoundBox.Restriction restriction) {
        return discovery.factors().get(restriction.factor()) + " is " + values(restriction);
    }

    private String values(FoundBox.Restriction restriction) {
        if (restriction.limit() instanceof Limit.Range range) {
            if (Double.isInfinite(range.low())) {
                return Figures.brief(range.high()) + " or less";
            }
            return Double.isInfinite(range.high())
                    ? Figures.brief(range.low()) + " or more"
                    : Figures.brief(range.low()) + " to " + Figures.brief(range.high());
        }
        List<String> kinds = discovery.kinds().get(restriction.factor());
        List<String> kept = IntStream.range(0, kinds.size())
                .filter(kind -> restriction.limit().keeps(kind))
                .mapToObj(kinds::get)
                .toList();
        return String.join(" or ", kept);
    }

    static String percent(double share) {
        return Numbers.fixed(100 * share, 0) + " %";
    }
}
