package entente.results.report;

import entente.results.network.NetworkStudy;
import entente.results.network.NetworkStudy.Dismantling;
import entente.results.network.TargetedCurve;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a network falls apart, for people: a table of the first removals, a sentence, and a plot. */
final class DismantlingSection {

    private static final int MOST_ROWS = 15;

    private DismantlingSection() {}

    static List<DocumentBlock> blocks(NetworkStudy study) {
        Dismantling dismantling = study.dismantling();
        return List.of(
                new DocumentBlock.Exhibit(
                        "dismantling",
                        "Dismantling of " + study.network().name(),
                        "The share of the largest component that is left after each removal, by whom is removed first.",
                        DismantlingChart.of(dismantling),
                        grid(dismantling)),
                new DocumentBlock.Prose(halves(dismantling)),
                new DocumentBlock.Verbatim(DismantlingDrawing.text(dismantling)));
    }

    private static DocumentBlock.Grid grid(Dismantling dismantling) {
        int rows = Math.min(dismantling.removals(), MOST_ROWS);
        return new DocumentBlock.Grid(
                List.of(
                        "DISMANTLING, largest component",
                        "by degree",
                        "who",
                        "by betweenness",
                        "who",
                        "at random",
                        "95 % interval"),
                IntStream.rangeClosed(0, rows)
                        .mapToObj(i -> row(dismantling, i))
                        .toList(),
                "");
    }

    private static List<String> row(Dismantling dismantling, int removals) {
        TargetedCurve degree = dismantling.targeted().get(0);
        TargetedCurve betweenness = dismantling.targeted().get(1);
        Estimate random = dismantling.random().get(removals);
        return List.of(
                "after " + Counted.of(removals, "removal"),
                String.valueOf(degree.largest().get(removals)),
                removals == 0 ? "" : String.valueOf(degree.removed().get(removals - 1)),
                String.valueOf(betweenness.largest().get(removals)),
                removals == 0 ? "" : String.valueOf(betweenness.removed().get(removals - 1)),
                number(random.mean()),
                number(random.low()) + " to " + number(random.high()));
    }

    private static String halves(Dismantling dismantling) {
        StringBuilder text = new StringBuilder("The largest component falls to half of its size or less after ");
        for (TargetedCurve curve : dismantling.targeted()) {
            text.append(until(dismantling, i -> curve.largest().get(i)))
                    .append(" by ")
                    .append(curve.target().name().toLowerCase(Locale.ROOT))
                    .append(", ");
        }
        return text + until(dismantling, dismantling::random) + " at random (mean of "
                + dismantling.orders() + " orders). Centralities are computed anew after each removal; of equals the"
                + " lowest number goes first.";
    }

    private static String until(Dismantling dismantling, IntToDoubleFunction largest) {
        for (int i = 0; i <= dismantling.removals(); i++) {
            if (2 * largest.applyAsDouble(i) <= dismantling.initial()) {
                return Counted.of(i, "removal");
            }
        }
        return "more than " + Counted.of(dismantling.removals(), "removal");
    }

    private static String number(@Nullable Double value) {
        return value == null ? Numbers.UNDEFINED : Numbers.fixed(value, 1);
    }
}
