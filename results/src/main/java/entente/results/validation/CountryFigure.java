package entente.results.validation;

import entente.results.calibration.CountSeries;
import entente.results.calibration.CountStatistic;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A figure of one country of the test half, and where the model expected it.
 *
 * @param country the country
 * @param name what the figure is
 * @param observed its value in the data
 * @param differing its values where nations differ
 * @param alike its values where they do not
 */
record CountryFigure(String country, String name, double observed, Sample differing, Sample alike) {

    /** All figures of single countries: plots of each; of those with enough of them, the share foiled and the dispersion, too. */
    static List<CountryFigure> of(List<YearlyCounts> test, PanelFit fit) {
        List<CountryFigure> figures = new ArrayList<>();
        for (int pair = 0; pair < test.size(); pair++) {
            YearlyCounts country = test.get(pair);
            figures.add(of(country, "plots", pair, CountSeries::plots, fit));
            if (country.plots() >= PanelSplit.LEAST_PLOTS) {
                figures.add(of(country, "share foiled", pair, CountStatistic.SHARE_FOILED::of, fit));
                figures.add(of(country, "dispersion", pair, CountStatistic.DISPERSION::of, fit));
            }
        }
        return figures;
    }

    private static CountryFigure of(
            YearlyCounts country, String name, int pair, ToDoubleFunction<CountSeries> value, PanelFit fit) {
        ToDoubleFunction<List<CountSeries>> ofPair = nations -> value.applyAsDouble(nations.get(pair));
        return new CountryFigure(
                country.country(),
                name,
                value.applyAsDouble(CountSeries.of(country)),
                fit.test(ofPair),
                PanelFit.sample(fit.alike(), "T", ofPair));
    }

    boolean isExpectedOfDiffering() {
        return differing.holds(observed);
    }

    boolean isExpectedOfAlike() {
        return alike.holds(observed);
    }

    /** How many of these figures lie where they were expected. */
    static Proportion covered(List<CountryFigure> figures, Predicate<CountryFigure> expected) {
        return new Proportion((int) figures.stream().filter(expected).count(), figures.size());
    }
}
