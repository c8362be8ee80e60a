package entente.results.performance;

import entente.results.figure.ResponseChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.figure.Svg;
import entente.results.performance.Growth.Step;
import entente.results.text.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How runs grow: a table and a plot for each kind of size. */
final class GrowthSection {

    private static final double MILLI = 1e3;
    private static final double MOST_FACTOR = 2;

    private final Pieces pieces;
    private final Path docs;
    private final StringBuilder text = new StringBuilder();

    private GrowthSection(Pieces pieces, Path docs) {
        this.pieces = pieces;
        this.docs = docs;
    }

    static String text(Pieces pieces, Path docs) throws IOException {
        GrowthSection section = new GrowthSection(pieces, docs);
        section.text.append("""
            ## Growth

            One run on one thread, mean over a fifth of a second, all sizes by turns. *Allocated* is all that a run ever takes from the heap, most of it
            free again at once; *held* is what is there when it has reached its end. Exponents are fitted to logarithms by
            least squares: 1 is in proportion. In the plots both axes are logarithmic, so that slopes are exponents.

            """);
        section.axis(
                "nations",
                "A ring of nations that are all alike, each with agreements with six neighbours; one plot a year for"
                        + " every two of them. Every report is offered to everybody, so events grow with the square.");
        section.axis(
                "operatives",
                "The alpine corridor with two larger networks. Plots stay as many; idle operatives leave traces.");
        section.axis("years", "The alpine corridor for longer.");
        section.axis(
                "replications",
                "Measured replications of the alpine corridor, one after the other. A sweep holds none of them:"
                        + " `ManyRunsIT` runs 100,000 in constant memory.");
        return section.text.toString();
    }

    private void axis(String axis, String words) throws IOException {
        text.append(
                "### " + axis.substring(0, 1).toUpperCase(Locale.ROOT) + axis.substring(1) + "\n\n" + words + "\n\n");
        if (!pieces.has(axis)) {
            text.append(Pieces.MISSING);
            return;
        }
        Growth growth = pieces.get(axis, Growth.class);
        text.append("| " + axis + " | events | milliseconds | microseconds per event | allocated, MB | held, MB |\n");
        text.append("| ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Step step : growth.steps()) {
            String held = step.held() < 0 ? Numbers.UNDEFINED : Spread.digits(step.held());
            text.append("| " + Numbers.fixed(step.size(), 0) + " | " + Numbers.fixed(step.events(), 0) + " | "
                    + step.seconds().times(MILLI).words() + " | " + Spread.digits(step.microsecondsPerEvent()) + " | "
                    + Spread.digits(step.allocated()) + " | " + held + " |\n");
        }
        text.append("\nExponents: events " + exponent(growth, Step::events) + ", time "
                + exponent(growth, step -> step.seconds().median()) + ", allocated "
                + exponent(growth, Step::allocated)
                + ". From one size to a larger one, time per event grows by a factor of at most "
                + Spread.digits(growth.ofTimePerEvent()) + ".\n\n");
        text.append(Verdict.words(
                "time per event grows by at most a factor of two", growth.ofTimePerEvent() <= MOST_FACTOR));
        text.append("![Time, events and memory against " + axis + "](figures/growth-" + axis + ".svg)\n\n");
        plot(growth, axis);
    }

    private static String exponent(Growth growth, ToDoubleFunction<Step> value) {
        return Numbers.fixed(growth.exponent(value), 2);
    }

    private void plot(Growth growth, String axis) throws IOException {
        ResponseChart chart = new ResponseChart(
                new ResponseChart.Numeric(
                        growth.steps().stream().map(Step::size).toList(), true),
                axis,
                List.of(
                        series(growth, 0, "milliseconds", step -> step.seconds().times(MILLI)),
                        series(growth, 1, "thousands of events", step -> even(step.events() / MILLI)),
                        series(growth, 2, "megabytes allocated", step -> even(step.allocated()))),
                "milliseconds, thousands of events, megabytes",
                power -> Spread.digits(Math.pow(10, power)));
        Path folder = Files.createDirectories(docs.resolve("figures"));
        Files.writeString(
                folder.resolve("growth-" + axis + ".svg"),
                Svg.file(
                        chart.drawing(),
                        "Time, events and memory against " + axis,
                        "A line each for milliseconds, thousands of events and megabytes, on logarithmic axes."));
    }

    private interface Part {
        Spread of(Step step);
    }

    private static Spread even(double value) {
        return new Spread(value, value, value, 1);
    }

    private static Series series(Growth growth, int number, String name, Part part) {
        return new Series(
                name,
                SeriesStyle.of(number),
                growth.steps().stream()
                        .map(part::of)
                        .map(spread -> new Series.IntervalValue(
                                Math.log10(spread.median()), Math.log10(spread.low()), Math.log10(spread.high())))
                        .toList());
    }
}
