package entente.results.report;

import entente.results.attribution.ArrangementOutcome;
import entente.results.attribution.Attribution;
import entente.results.attribution.Effect;
import entente.results.attribution.Interaction;
import entente.results.attribution.ObstacleCost;
import entente.results.experiment.BuiltInVariants;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What obstacles cost, for people: the conclusion, the costs, what works together, and the levels that they lie between. */
final class AttributionTable {

    private static final int MOST_PAIRS = 5;

    private static final Map<String, String> LABELS = Map.of(
            BuiltInVariants.ISOLATION, "nobody shares (isolation)",
            BuiltInVariants.AS_WRITTEN, "as written",
            ArrangementOutcome.ALL_LIFTED, "every obstacle lifted",
            BuiltInVariants.POOLED, "everything shared at once (pooled)");

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

    private AttributionTable(Attribution attribution) {
        this.attribution = attribution;
        this.wording = new AttributionWording(attribution);
    }

    static String text(Attribution attribution) {
        return new AttributionTable(attribution).text();
    }

    private String text() {
        StringBuilder text =
                new StringBuilder(Title.text(attribution.written(), attribution.replications(), attribution.seed()));
        if (attribution.ending() == Attribution.Ending.CANCELLED) {
            text.append(
                    Paragraph.wrap("Ended early: these are the replications that were there, and intervals are wide."));
        }
        text.append('\n').append(Paragraph.wrap(new AttributionHeadline(attribution).sentences()));
        text.append('\n').append(costs()).append(Paragraph.wrap(MEANING));
        text.append(pairs());
        text.append('\n').append(levels()).append(Paragraph.wrap(beyond()));
        return text.append('\n').append(Paragraph.wrap(CLOSING)).toString();
    }

    private String costs() {
        TextTable table = new TextTable()
                .row(
                        "WHAT EACH OBSTACLE COSTS",
                        "attacks",
                        "95 % interval",
                        "of all",
                        "alone",
                        "last",
                        "points",
                        "95 % interval",
                        "");
        for (ObstacleCost cost : attribution.byCost()) {
            Double share = attribution.findShareOfTotal(cost);
            costRow(
                    table,
                    cost.obstacle().word(),
                    cost.cost(),
                    share == null ? Numbers.UNDEFINED : Numbers.fixed(100 * share, 0) + " %",
                    wording.attacks(cost.alone().attacksAvoided()),
                    wording.attacks(cost.last().attacksAvoided()));
        }
        costRow(table, "all together", attribution.total(), "", "", "");
        return table.text();
    }

    private void costRow(TextTable table, String name, Effect effect, String share, String alone, String last) {
        Estimate attacks = effect.attacksAvoided();
        table.row(
                "  " + name,
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
    private String pairs() {
        List<Interaction> clear = attribution.interactions().stream()
                .filter(pair -> pair.effect().attacksAvoided().excludesZero())
                .sorted(Comparator.comparingDouble(pair -> -size(pair)))
                .limit(MOST_PAIRS)
                .toList();
        if (clear.isEmpty()) {
            return "";
        }
        TextTable table =
                new TextTable().row("PAIRS LIFTED TOGETHER AVOID, BEYOND EACH BY ITSELF", "attacks", "95 % interval");
        for (Interaction pair : clear) {
            Estimate attacks = pair.effect().attacksAvoided();
            table.row(
                    "  " + pair.first().word() + " and " + pair.second().word(),
                    wording.attacks(attacks),
                    wording.interval(attacks));
        }
        return "\n" + table.text()
                + Paragraph.wrap("Below 0, one makes up for the other. Of "
                        + Counted.of(attribution.interactions().size(), "pair")
                        + ", the clearest; at 95 % each, one in twenty would look clear by chance.");
    }

    private static double size(Interaction pair) {
        Double mean = pair.effect().attacksAvoided().mean();
        return mean == null ? 0 : Math.abs(mean);
    }

    private String levels() {
        TextTable table =
                new TextTable().row("WHERE THIS LIES", "attacks", "95 % interval", "foiled, %", "95 % interval");
        for (ArrangementOutcome level : attribution.levels()) {
            table.row(
                    "  " + LABELS.getOrDefault(level.name(), level.name()),
                    wording.attacks(level.attacksLaunched()),
                    wording.interval(level.attacksLaunched()),
                    AttributionWording.percent(level.shareFoiled()),
                    AttributionWording.percentInterval(level.shareFoiled()));
        }
        return table.text();
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
        Estimate shown = fewer ? avoided : AttributionWording.turned(avoided);
        return difference + wording.attacks(shown) + " (" + wording.interval(shown) + ") " + (fewer ? "fewer" : "more")
                + " attacks take place.";
    }
}
