package entente.results.report;

import entente.results.calibration.Calibration;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import entente.results.version.EngineVersion;

/** A calibration for people. */
final class CalibrationTable {

    private CalibrationTable() {}

    static String text(Calibration fit) {
        TextTable parameters =
                new TextTable().row("FITTED", "median", "95 % interval", "thought possible", "range left", "coverage");
        fit.parameters().forEach(parameter -> parameters.row(parameter(parameter)));
        TextTable statistics = new TextTable().row("YEARLY COUNTS", "observed", "model", "95 % predictive", "tail", "");
        fit.statistics().forEach(statistic -> statistics.row(statistic(statistic)));
        return head(fit) + "\n" + parameters.text() + "\n"
                + Paragraph.wrap("Settings: "
                        + String.join(
                                ", ",
                                fit.parameters().stream()
                                        .map(parameter -> parameter.parameter().path())
                                        .toList())
                        + ". Coverage is how often such an interval held the truth where each kept draw in turn took"
                        + " the place of the data.")
                + "\n" + statistics.text() + "\n"
                + Paragraph.wrap(misfit(fit));
    }

    private static String head(Calibration fit) {
        return Paragraph.wrap(Counted.of(fit.plan().observed().plots(), "plot") + " in "
                + Counted.of(fit.plan().observed().years(), "year") + ", "
                + fit.plan().observed().foiledInAll() + " of them foiled; scenario "
                + fit.plan().scenario() + "; approximate Bayesian computation: "
                + Counted.of(fit.plan().draws(), "draw") + ", " + fit.kept() + " kept, and "
                + Counted.of(fit.plan().predictions(), "run") + " with fitted parameters, from seed "
                + fit.plan().seed() + "; Entente " + EngineVersion.current() + ".");
    }

    private static String[] parameter(ParameterFit fit) {
        return new String[] {
            "  " + fit.parameter().name(),
            number(fit.median()),
            number(fit.low()) + " to " + number(fit.high()),
            number(fit.parameter().low()) + " to " + number(fit.parameter().high()),
            Numbers.fixed(100 * fit.rangeLeft(), 0) + " %",
            fit.coverage().successes() + " of " + fit.coverage().trials()
        };
    }

    private static String[] statistic(StatisticFit fit) {
        boolean known = !Double.isNaN(fit.observed());
        return new String[] {
            "  " + fit.statistic().label(),
            known ? number(fit.observed()) : Numbers.UNDEFINED,
            number(fit.predicted().quantile(0.5)),
            number(fit.predicted().low()) + " to " + number(fit.predicted().high()),
            known ? number(fit.predicted().tail(fit.observed())) : Numbers.UNDEFINED,
            fit.statistic().isFitted() ? "fitted" : "predicted"
        };
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
