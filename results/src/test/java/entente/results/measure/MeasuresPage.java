package entente.results.measure;

import entente.engine.scenario.Obstacle;
import java.util.List;
import java.util.stream.Collectors;

/** The reference of measures, in Markdown. */
final class MeasuresPage {

    private static final String HEAD = """
        # Measures

        <!-- Generated from the registry by `mvn -pl results -am verify -Dentente.writeDocs=true`. -->

        Measures are computed from events alone, outside the engine. What happens before `warmupDays` counts for state
        only. Each measure is a ratio of two totals: over all runs, the numerators are added up, and the denominators, and
        divided once. A count has the denominator 1 in every run, so that it is the mean per run. Without a denominator a
        measure is null, never 0; `n` is the number of runs with one.

        Intervals have 95 %%: jackknife over runs, Student's t with as many degrees of freedom as runs, less one.
        Differences between variants are paired, because all variants run with the same seeds; `varianceRatio` is the
        variance of the paired difference over the sum of the two variants' own, so below 1 pairing has helped.

        The seed of run 0 is the seed given; that of run k is the k-th output of SplitMix64 that starts from it. Any run
        can so be replayed alone: `entente run … --seed <its seed> --replications 1`.

        An experiment keeps measures month by month where it names them under `overTime`. These are settled only when a run
        ends, and have no value by month: %s.
        """;

    private static final String THEME = """

        ## %s

        | Measure | Meaning | Unit | Better | Per nation, by | Source |
        | --- | --- | --- | --- | --- | --- |
        """;

    private static final String OBSTACLES = """

        ## Obstacles

        For each obstacle: the reports that it kept from a recipient (the first gate that closed), and those that reached
        another holder but could not be linked there for want of standards or technology. Per nation, by %s.

        | Obstacle | Meaning |
        | --- | --- |
        """;

    private MeasuresPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD.formatted(settled()));
        for (Theme theme : Measures.THEMES) {
            text.append(THEME.formatted(theme.title()));
            theme.measures().forEach(measure -> text.append(row(measure)));
        }
        text.append(OBSTACLES.formatted(Measures.OBSTACLES.get(0).nation()));
        for (Obstacle obstacle : Obstacle.values()) {
            text.append(row(
                    List.of("`" + obstacle.word() + "`", Measures.of(obstacle).definition())));
        }
        return text.toString();
    }

    private static String settled() {
        return Measures.ALL.stream()
                .filter(measure -> !MonthlyMeasures.allow(measure))
                .map(measure -> "`" + measure.name() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String row(Measure measure) {
        return row(List.of(
                "`" + measure.name() + "`",
                measure.definition(),
                measure.unit(),
                measure.direction().word(),
                measure.nation() == null ? "overall only" : measure.nation(),
                measure.source()));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
