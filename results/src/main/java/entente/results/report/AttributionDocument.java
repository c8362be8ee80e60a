package entente.results.report;

import entente.results.attribution.Attribution;
import entente.results.experiment.Arms;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What obstacles cost, for people: the conclusion, the costs, what works together, and the levels that they lie between. */
final class AttributionDocument {

    private static final int MOST_PAIRS = 5;
    private static final String INTERVAL = "95 % interval";

    private static final String MEANING =
            "The cost of an obstacle is its Shapley value: the attacks per run that lifting it avoids, averaged over"
                    + " all orders in which the obstacles could be lifted; alone: lifted before all others; last: lifted"
                    + " after them; points: what it adds to the share of plots foiled. Below 0, lifting does harm. Costs"
                    + " add up to the whole. * the interval excludes zero; all runs are paired, with the same seeds.";

    private static final String CLOSING =
            "In this abstract model, with the scenario's assumptions: intervals of 95 % tell the chance in the runs"
                    + " and not how well the assumptions fit. What is lifted here at a stroke has reasons elsewhere.";

    private final Attribution attribution;
    private final AttributionWording wording;
    private final Arms arms;

    private AttributionDocument(Attribution attribution) {
        this.attribution = attribution;
        this.wording = new AttributionWording(attribution);
        this.arms = Arms.of(List.of(attribution.written()));
    }

    static Document of(Attribution attribution) {
        return new AttributionDocument(attribution).document();
    }

    private Document document() {
        List<DocumentBlock> blocks = new ArrayList<>();
        if (attribution.ending() == Attribution.Ending.CANCELLED) {
            blocks.add(new DocumentBlock.Prose(
                    "Ended early: these are the replications that were there, and intervals are wide."));
        }
        blocks.add(new DocumentBlock.Prose(new AttributionHeadline(attribution).sentences()));
        if (arms.decided()) {
            blocks.add(new DocumentBlock.Prose("Obstacles are lifted in the arm \""
                    + arms.told(attribution.written().name()) + "\"."));
        }
        blocks.add(costs());
        pairs().ifPresent(blocks::add);
        blocks.add(levels());
        blocks.add(new DocumentBlock.Prose(CLOSING));
        return Title.of(attribution.written(), attribution.replications(), attribution.seed(), blocks);
    }

    private DocumentBlock.Grid costs() {
        List<List<String>> rows = new ArrayList<>();
        for (Attribution.ObstacleCost cost : attribution.byCost()) {
            Double share = attribution.findShareOfTotal(cost);
            rows.add(costs(
                    cost.obstacle().word(),
                    cost.cost(),
                    share == null ? Numbers.UNDEFINED : Numbers.fixed(100 * share, 0) + " %",
                    wording.attacks(cost.alone().attacksAvoided()),
                    wording.attacks(cost.last().attacksAvoided())));
        }
        rows.add(costs("all together", attribution.total(), "", "", ""));
        return new DocumentBlock.Grid(
                List.of(
                        "WHAT EACH OBSTACLE COSTS",
                        "attacks",
                        INTERVAL,
                        "of all",
                        "alone",
                        "last",
                        "points",
                        INTERVAL,
                        ""),
                rows,
                MEANING);
    }

    private List<String> costs(String name, Attribution.Effect effect, String share, String alone, String last) {
        Estimate attacks = effect.attacksAvoided();
        return List.of(
                name,
                wording.attacks(attacks),
                wording.interval(attacks),
                share,
                alone,
                last,
                AttributionWording.percent(effect.shareGained()),
                AttributionWording.percentInterval(effect.shareGained()),
                attacks.excludesZero() ? "*" : "");
    }

    /** The pairs that work together most clearly. */
    private Optional<DocumentBlock> pairs() {
        List<Attribution.Interaction> clear = attribution.interactions().stream()
                .filter(pair -> pair.effect().attacksAvoided().excludesZero())
                .sorted(Comparator.comparingDouble(pair -> -size(pair)))
                .limit(MOST_PAIRS)
                .toList();
        if (clear.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentBlock.Grid(
                List.of("PAIRS LIFTED TOGETHER AVOID, BEYOND EACH BY ITSELF", "attacks", INTERVAL),
                clear.stream()
                        .map(pair -> List.of(
                                pair.first().word() + " and " + pair.second().word(),
                                wording.attacks(pair.effect().attacksAvoided()),
                                wording.interval(pair.effect().attacksAvoided())))
                        .toList(),
                "Below 0, one makes up for the other. Of "
                        + Counted.of(attribution.interactions().size(), "pair")
                        + ", the clearest; at 95 % each, one in twenty would look clear by chance."));
    }

    private static double size(Attribution.Interaction pair) {
        Double mean = pair.effect().attacksAvoided().mean();
        return mean == null ? 0 : Math.abs(mean);
    }

    private String label(String level) {
        return level.equals(Attribution.ArrangementOutcome.ALL_LIFTED)
                ? "every obstacle lifted"
                : arms.toldAtLength(level);
    }

    private DocumentBlock.Grid levels() {
        return new DocumentBlock.Grid(
                List.of("WHERE THIS LIES", "attacks", INTERVAL, "foiled, %", INTERVAL),
                attribution.levels().stream()
                        .map(level -> List.of(
                                label(level.name()),
                                wording.attacks(level.attacksLaunched()),
                                wording.interval(level.attacksLaunched()),
                                AttributionWording.percent(level.shareFoiled()),
                                AttributionWording.percentInterval(level.shareFoiled())))
                        .toList(),
                beyond());
    }

    /** Lifting every obstacle is not the pooled bound: says how they differ. */
    private String beyond() {
        Estimate avoided = attribution.beyondLifting().attacksAvoided();
        String difference =
                "To lift every obstacle is not to pool everything: delays, discretion and leaks stay, and the best"
                        + " technology comes to all. Pooled, ";
        if (!avoided.excludesZero()) {
            return difference + "the number of attacks cannot be told apart from that: " + wording.attacks(avoided)
                    + " fewer (" + wording.interval(avoided) + ").";
        }
        Double mean = avoided.mean();
        boolean fewer = mean != null && mean > 0;
        Estimate shown = fewer ? avoided : avoided.negated();
        return difference + wording.attacks(shown) + " (" + wording.interval(shown) + ") " + (fewer ? "fewer" : "more")
                + " attacks take place.";
    }
}
