package entente.results.report;

import entente.results.network.Dismantling;
import entente.results.network.TargetedCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One curve of a plot of dismantling.
 *
 * @param name what it shows
 * @param colour as {@code #0072b2}; of Okabe and Ito, whom people with any colour vision can tell apart
 * @param dashes lengths of its dashes and gaps, in pixels; none for a line drawn through
 * @param shares share of the initial largest component that is left, 0..1, after 0, 1, 2 … removals
 */
record DismantlingCurve(String name, String colour, List<Integer> dashes, List<Double> shares) {

    private static final List<String> COLOURS = List.of("#d55e00", "#0072b2");
    private static final List<List<Integer>> DASHES = List.of(List.of(8, 4), List.of());
    private static final String GREY = "#666666";

    /** All curves of a network. */
    static List<DismantlingCurve> of(Dismantling dismantling) {
        List<DismantlingCurve> curves = new ArrayList<>();
        double initial = dismantling.initial();
        for (TargetedCurve curve : dismantling.targeted()) {
            int i = curves.size();
            curves.add(new DismantlingCurve(
                    "by " + curve.target().name().toLowerCase(Locale.ROOT),
                    COLOURS.get(i),
                    DASHES.get(i),
                    curve.largest().stream().map(size -> size / initial).toList()));
        }
        curves.add(new DismantlingCurve(
                "at random (mean of " + dismantling.orders() + " orders)",
                GREY,
                List.of(2, 4),
                IntStream.rangeClosed(0, dismantling.removals())
                        .mapToObj(i -> DismantlingSection.mean(dismantling.random(), i) / initial)
                        .toList()));
        return curves;
    }
}
