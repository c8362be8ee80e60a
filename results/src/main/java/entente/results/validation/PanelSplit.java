package entente.results.validation;

import entente.results.calibration.CountSeries;
import entente.results.statistics.Proportion;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The countries of a panel in two halves, by pairs matched on how many plots they had: countries are put in the order of
 * their plots, of equals by name, and each two that follow each other are a pair. The first of the pair is fitted in the
 * first, fourth, fifth, eighth, ninth … pair, the second in the others, so that the larger ones fall to both halves alike.
 * How many of a country's plots were foiled has no part in it. A country without a mate is left out.
 *
 * @param fitted the half that is fitted, by pair
 * @param test the other half, by pair
 */
record PanelSplit(List<YearlyCounts> fitted, List<YearlyCounts> test) {

    /** Countries with fewer plots have no share foiled worth telling. */
    static final int LEAST_PLOTS = 10;

    static PanelSplit of(List<YearlyCounts> countries) {
        List<YearlyCounts> ordered = countries.stream()
                .sorted(Comparator.comparingInt(YearlyCounts::plots).reversed().thenComparing(YearlyCounts::country))
                .toList();
        List<YearlyCounts> fitted = new ArrayList<>();
        List<YearlyCounts> test = new ArrayList<>();
        for (int pair = 0; pair < ordered.size() / 2; pair++) {
            boolean firstIsFitted = pair % 4 == 0 || pair % 4 == 3;
            fitted.add(ordered.get(2 * pair + (firstIsFitted ? 0 : 1)));
            test.add(ordered.get(2 * pair + (firstIsFitted ? 1 : 0)));
        }
        return new PanelSplit(List.copyOf(fitted), List.copyOf(test));
    }

    int pairs() {
        return fitted.size();
    }

    /** All countries of a half together. */
    static CountSeries together(List<YearlyCounts> half) {
        return CountSeries.sum(half.stream().map(CountSeries::of).toList());
    }

    /**
     * Of all ways to choose one of each pair, in how many the share foiled of the chosen countries lies in the interval of the
     * others: what a model without differences between countries could reach at best.
     */
    Proportion waysThatAgree() {
        int ways = 1 << pairs();
        int agree = 0;
        for (int way = 0; way < ways; way++) {
            List<YearlyCounts> chosen = new ArrayList<>();
            List<YearlyCounts> others = new ArrayList<>();
            for (int pair = 0; pair < pairs(); pair++) {
                boolean swapped = (way >> pair & 1) == 1;
                chosen.add((swapped ? test : fitted).get(pair));
                others.add((swapped ? fitted : test).get(pair));
            }
            CountSeries one = together(chosen);
            CountSeries other = together(others);
            double share = (double) one.foiledInAll() / one.plots();
            Proportion interval = new Proportion(other.foiledInAll(), other.plots());
            agree += share >= interval.low() && share <= interval.high() ? 1 : 0;
        }
        return new Proportion(agree, ways);
    }
}
