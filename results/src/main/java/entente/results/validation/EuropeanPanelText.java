package entente.results.validation;

import entente.results.calibration.Calibration;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.calibration.CountSeries;
import entente.results.statistics.Proportion;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the European panel was split and fitted, in words and tables. */
final class EuropeanPanelText {

    private final PanelSplit split;
    private final Calibration fit;

    EuropeanPanelText(PanelSplit split, Calibration fit) {
        this.split = split;
        this.fit = fit;
    }

    String text() {
        return new Markdown()
                .paragraph(
                        "The panel gives launched and foiled plots by country and year. Its countries were put in the order"
                                + " of their plots and taken in pairs; one of each pair was fitted, the other is the test. Each country"
                                + " has a nation of the documented defaults in `" + EuropeanPanel.SCENARIO
                                + "`: they differ only in"
                                + " how many plots are aimed at them, which is the number that the fitted country of the pair had. An"
                                + " attack that fails by itself counts as launched, because the panel has two outcomes. No other default"
                                + " was changed, and no figure of the test half was used.")
                .table(
                        List.of("half", "countries", "plots", "foiled", "share foiled"),
                        List.of(half("fitted", split.fitted()), half("test", split.test())))
                .paragraph("How alike two halves can be at all: of the "
                        + split.waysThatAgree().trials()
                        + " ways to choose one country of each pair, in " + percent(split.waysThatAgree())
                        + " does the share foiled of the chosen lie in the interval of the others. A model whose nations are"
                        + " alike cannot be expected to meet the first criterion more often than that, however good its fit;"
                        + " and the interval takes plots for independent of each other, which makes it too narrow.")
                .heading(3, "What was fitted")
                .paragraph("Approximate Bayesian computation: " + fit.plan().draws()
                        + " draws of three parameters were run for "
                        + fit.plan().observed().years()
                        + " years each; the " + fit.kept()
                        + " whose plots a year, share foiled and dispersion came nearest to"
                        + " those of the fitted half were kept and moved along a local linear regression. Coverage is how often"
                        + " such an interval holds the truth where a kept draw takes the place of the data. "
                        + fit.plan().predictions()
                        + " runs with parameters drawn from what was fitted make the predictive"
                        + " intervals.")
                .table(
                        List.of("parameter", "field", "thought possible", "fitted (95 % interval)", "coverage"),
                        fit.parameters().stream()
                                .map(EuropeanPanelText::parameter)
                                .toList())
                .heading(3, "How well the fitted half is fitted")
                .table(
                        List.of(
                                "statistic of the fitted half",
                                "",
                                "data",
                                "model (predictive interval)",
                                "tail probability"),
                        fit.statistics().stream()
                                .map(EuropeanPanelText::statistic)
                                .toList())
                .heading(3, "Countries")
                .table(List.of("pair", "fitted", "share foiled", "test", "share foiled"), countries())
                .toString();
    }

    private static String percent(Proportion share) {
        return Say.number(100 * share.value()) + " %";
    }

    private static List<String> half(String name, List<YearlyCounts> half) {
        CountSeries counts = PanelSplit.together(half);
        String names = half.stream().map(YearlyCounts::country).collect(Collectors.joining(", "));
        return List.of(
                name,
                names,
                Integer.toString(counts.plots()),
                Integer.toString(counts.foiledInAll()),
                Say.proportion(new Proportion(counts.foiledInAll(), counts.plots())));
    }

    private static List<String> parameter(ParameterFit fit) {
        return List.of(
                fit.parameter().name(),
                "`" + fit.parameter().path() + "`",
                Say.number(fit.parameter().low()) + " to "
                        + Say.number(fit.parameter().high()),
                Say.interval(fit.median(), fit.low(), fit.high()),
                Say.proportion(fit.coverage()));
    }

    private static List<String> statistic(StatisticFit fit) {
        return List.of(
                fit.statistic().label(),
                fit.statistic().isFitted() ? "fitted" : "predicted",
                Say.number(fit.observed()),
                Say.sample(fit.predicted()),
                Double.isNaN(fit.observed()) ? "–" : Say.number(fit.predicted().tail(fit.observed())));
    }

    private List<List<String>> countries() {
        List<List<String>> rows = new ArrayList<>();
        for (int pair = 0; pair < split.pairs(); pair++) {
            YearlyCounts fitted = split.fitted().get(pair);
            YearlyCounts test = split.test().get(pair);
            rows.add(List.of(Integer.toString(pair + 1), fitted.country(), share(fitted), test.country(), share(test)));
        }
        return rows;
    }

    private static String share(YearlyCounts country) {
        CountSeries counts = CountSeries.of(country);
        return counts.plots() < EuropeanPanel.LEAST_PLOTS
                ? counts.plots() + (counts.plots() == 1 ? " plot" : " plots")
                : Say.proportion(new Proportion(counts.foiledInAll(), counts.plots())) + " of " + counts.plots();
    }
}
