package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.analysis.SweepAnalysis;
import entente.results.dependence.FactorScores;
import entente.results.discovery.FoundBox;
import entente.results.discovery.HeldOut;
import entente.results.discovery.Limit;
import entente.results.discovery.ScenarioDiscovery;
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

    /** What was found, for the first screen. */
    String sentence() {
        ScenarioDiscovery scenarios = discovery.scenarios();
        FoundBox box = scenarios.chosen();
        if (discovery.byHand()) {
            return "Where it goes wrong (" + cases() + "), by the box that was asked for: where "
                    + (box.restrictions().isEmpty() ? "anything is" : conditions(box)) + ". " + held(box)
                    + "; these are the figures of the points that it was sought with.";
        }
        if (!scenarios.isFound()) {
            return "No part of the factors' space can be told to hold more of the bad cases (" + cases()
                    + ") than another" + untold() + ".";
        }
        return "Where it goes wrong (" + cases() + "): mostly where " + conditions(box) + ". " + held(box) + heldOut()
                + "." + tied(box)
                + (discovery.further().isEmpty() ? "" : " Further boxes stand below.");
    }

    /** Of which factors of a box it cannot be told whether they or others matter. */
    private String tied(FoundBox box) {
        FactorScores scores = analysis.influence().scores();
        StringBuilder text = new StringBuilder();
        box.restrictions().stream().map(FoundBox.Restriction::factor).distinct().forEach(factor -> {
            List<Integer> others =
                    scores == null ? List.of() : scores.factors().get(factor).goesWith();
            if (!others.isEmpty()) {
                text.append(' ')
                        .append(discovery.factors().get(factor))
                        .append(" goes together with ")
                        .append(VariantNames.joined(others.stream()
                                .map(other -> discovery.factors().get(other))
                                .toList()))
                        .append(" in this design: which of ")
                        .append(others.size() == 1 ? "the two" : "them")
                        .append(" it is cannot be told.");
            }
        });
        return text.toString();
    }

    /** The boxes after the first, a sentence for each. */
    List<String> further() {
        return discovery.further().stream()
                .map(ScenarioDiscovery::chosen)
                .map(box -> "Of the cases outside the boxes before, " + percent(box.coverage()) + " lie where "
                        + conditions(box) + "; " + percent(box.density()) + " of what lies there is one.")
                .toList();
    }

    private static String held(FoundBox box) {
        return percent(box.coverage()) + " of these cases lie there, and " + percent(box.density())
                + " of what lies there is one";
    }

    private String untold() {
        HeldOut heldOut = discovery.scenarios().heldOut();
        return heldOut == null
                ? ": there are too few of them to try a box on points that the search had not seen"
                : ": on points that the search had not seen, boxes did no better than chance (p = "
                        + Numbers.fixed(heldOut.chance(), 2) + ")";
    }

    private String heldOut() {
        HeldOut heldOut = discovery.scenarios().heldOut();
        if (heldOut == null || heldOut.points() == 0) {
            return "";
        }
        return "; on points that the search had not seen, " + percent((double) heldOut.cases() / heldOut.allCases())
                + " and " + percent((double) heldOut.cases() / heldOut.points());
    }

    /** What a box demands. */
    String conditions(FoundBox box) {
        return VariantNames.joined(
                box.restrictions().stream().map(this::condition).toList());
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
