package entente.results.report;

import entente.results.calibration.Calibration;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.version.EngineVersion;
import java.util.List;
import java.util.stream.Collectors;

/** A calibration for people. */
final class CalibrationDocument {

    private static final String INTERVAL = "95 % interval";

    private CalibrationDocument() {}

    static Document of(Calibration fit) {
        String fields = fit.parameters().stream()
                .map(parameter -> parameter.parameter().path())
                .collect(Collectors.joining(", "));
        return new Document(
                "Fit of " + fit.plan().scenario(),
                head(fit),
                List.of(
                        new DocumentBlock.Grid(
                                List.of("FITTED", "median", INTERVAL, "thought possible", "range left", "coverage"),
                                fit.parameters().stream()
                                        .map(CalibrationDocument::parameter)
                                        .toList(),
                                "Settings: " + fields
                                        + ". Coverage is how often such an interval held the truth where each kept draw"
                                        + " in turn took the place of the data."),
                        new DocumentBlock.Grid(
                                List.of("YEARLY COUNTS", "observed", "model", "95 % predictive", "tail", ""),
                                fit.statistics().stream()
                                        .map(CalibrationDocument::statistic)
                                        .toList(),
                                ""),
                        new DocumentBlock.Prose(misfit(fit))));
    }

    private static String head(Calibration fit) {
        return Counted.of(fit.plan().observed().plots(), "plot") + " in "
                + Counted.of(fit.plan().observed().years(), "year") + ", "
                + fit.plan().observed().foiledInAll() + " of them foiled; scenario "
                + fit.plan().scenario() + "; approximate Bayesian computation: "
                + Counted.of(fit.plan().draws(), "draw") + ", " + fit.kept() + " kept, and "
                + Counted.of(fit.plan().predictions(), "run") + " with fitted parameters, from seed "
                + fit.plan().seed() + "; Entente " + EngineVersion.current() + ".";
    }

    private static List<String> parameter(ParameterFit fit) {
        return List.of(
                fit.parameter().name(),
                number(fit.median()),
                number(fit.low()) + " to " + number(fit.high()),
                number(fit.parameter().low()) + " to " + number(fit.parameter().high()),
                Numbers.fixed(100 * fit.rangeLeft(), 0) + " %",
                fit.coverage().successes() + " of " + fit.coverage().trials());
    }

    private static List<String> statistic(StatisticFit fit) {
        boolean known = !Double.isNaN(fit.observed());
        return List.of(
                fit.statistic().label(),
                known ? number(fit.observed()) : Numbers.UNDEFINED,
                number(fit.predicted().quantile(0.5)),
                number(fit.predicted().low()) + " to " + number(fit.predicted().high()),
                known ? number(fit.predicted().tail(fit.observed())) : Numbers.UNDEFINED,
                fit.statistic().isFitted() ? "fitted" : "predicted");
    }

    /** What the fitted model does not do. */
    private static String misfit(Calibration fit) {
        String outside = String.join(
                ", ",
                fit.statistics().stream()
                        .filter(statistic -> !Double.isNaN(statistic.observed())
                                && !statistic.predicted().holds(statistic.observed()))
                        .map(statistic -> statistic.statistic().label())
                        .toList());
        return outside.isEmpty()
                ? "Every observed number lies in its predictive interval: these counts do not speak against the model."
                : "The model misses: " + outside + ". What depends on these should not be read from it.";
    }

    private static String number(double value) {
        return Numbers.fixed(value, Numbers.decimals(value));
    }
}
