package entente.results.report;

import entente.results.network.Dismantling;
import entente.results.network.TargetedCurve;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How a network falls apart, for people: a table of the first removals, a sentence, and a plot. */
final class DismantlingSection {

    private static final int MOST_ROWS = 15;

    private DismantlingSection() {}

    static String text(Dismantling dismantling) {
        return table(dismantling)
                + "\n"
                + Paragraph.wrap(halves(dismantling))
                + "\n"
                + DismantlingDrawing.text(dismantling);
    }

    private static String table(Dismantling dismantling) {
        TextTable table = new TextTable()
                .row(
                        "DISMANTLING, largest component",
                        "by degree",
                        "who",
                        "by betweenness",
                        "who",
                        "at random",
                        "95 % interval");
        int rows = Math.min(dismantling.removals(), MOST_ROWS);
        TargetedCurve degree = dismantling.targeted().get(0);
        TargetedCurve betweenness = dismantling.targeted().get(1);
        for (int i = 0; i <= rows; i++) {
            Estimate random = dismantling.random().get(i);
            table.row(
                    "  after " + Counted.of(i, "removal"),
                    String.valueOf(degree.largest().get(i)),
                    i == 0 ? "" : String.valueOf(degree.removed().get(i - 1)),
                    String.valueOf(betweenness.largest().get(i)),
                    i == 0 ? "" : String.valueOf(betweenness.removed().get(i - 1)),
                    number(random.mean()),
                    number(random.low()) + " to " + number(random.high()));
        }
        return table.text();
    }

    private static String halves(Dismantling dismantling) {
        StringBuilder text = new StringBuilder("The largest component falls to half of its size or less after ");
        for (TargetedCurve curve : dismantling.targeted()) {
            text.append(until(dismantling, i -> curve.largest().get(i)))
                    .append(" by ")
                    .append(curve.target().name().toLowerCase(Locale.ROOT))
                    .append(", ");
        }
        return text + until(dismantling, i -> mean(dismantling.random(), i)) + " at random (mean of "
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

    /** The mean, which the interval's being there or not does not touch. */
    static double mean(List<Estimate> random, int removals) {
        Double mean = random.get(removals).mean();
        return mean == null ? 0 : mean;
    }

    private static String number(@Nullable Double value) {
        return value == null ? Numbers.UNDEFINED : Numbers.fixed(value, 1);
    }
}
