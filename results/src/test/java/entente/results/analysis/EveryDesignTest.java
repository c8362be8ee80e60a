package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.Simulation.RunOutcome;
import entente.results.experiment.RunFunction;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.report.document.DocumentHtml;
import entente.results.report.document.DocumentText;
import entente.results.report.document.Publication;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.report.sweep.SweepReport;
import entente.results.sample.Events;
import entente.results.store.SweepResults;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sweeps of every design, run and analysed to the end. In these runs a plot is foiled with the chance p = 0.2 + 0.6 a b +
 * 0.1 (1 − b), where a and b are the places of two factors on their ranges: a helps where b is high and does nothing where it is
 * low. A third factor does nothing at all. Fifty plots a run and 20 runs a point leave a standard error of 0.016 or less.
 */
class EveryDesignTest {

    private static final int PLOTS = 50;

    private static final RunFunction RUNS = (scenario, seed, decisions, listener) -> {
        SplittableRandom random = new SplittableRandom(seed);
        double a = scenario.rules().action().containment();
        double b = scenario.rules().action().followUpArrests();
        for (int plot = 0; plot < PLOTS; plot++) {
            boolean foiled = random.nextDouble() < 0.2 + 0.6 * a * b + 0.1 * (1 - b);
            listener.on(Events.born(1, "P" + plot, "VAL"));
            listener.on(
                    foiled
                            ? Events.interdicted(100, "P" + plot, "VAL", 50)
                            : Events.launched(200, "P" + plot, "VAL", false));
        }
        return new RunOutcome(scenario.period().horizonDays(), 2 * PLOTS, 0, 0);
    };

    @TempDir
    private Path folder;

    private SweepAnalysis analyse(String design, String levels) {
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: every
            title: Every design
            scenario: twin-valleys
            factors:
              - {name: a, paths: [rules.containment], %1$s}
              - {name: b, paths: [rules.followUpArrests], %1$s}
              - {name: idle, paths: [rules.retryDays], range: {low: 1, high: 2, steps: 2}}
            design: {%2$s}
            measures: [shareFoiled]
            replications: 20
            """.formatted(levels, design), "every.yaml");
        Path out = folder.resolve("out");
        new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, RUNS), 2), 2)
                .run(out, SweepProgress.NONE, () -> false);
        return SweepAnalyst.analyse(SweepResults.open(out), new SweepQuestion(null, "asWritten", 0, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: fullFactorial | levels: [0, 0.5, 1] | Rosenbaum 2002 | Morris 1991",
                "kind: fractionalFactorial, resolution: 3 | levels: [0, 1] | Box, Hunter and Hunter 2005 | Rosenbaum",
                "kind: latinHypercube, points: 60 | range: {low: 0, high: 1} | Pianosi and Wagener 2018 | Rosenbaum",
                "kind: sobol, points: 64 | range: {low: 0, high: 1} | CART, Breiman and others 1984 | Jansen",
                "kind: saltelli, points: 64 | range: {low: 0, high: 1} | Jansen (1999) | Friedman and Fisher",
                "kind: morris, trajectories: 10 | range: {low: 0, high: 1} | Morris 1991 | Pianosi",
                "kind: oneAtATime | levels: [0, 0.5, 1] | Holm 1979 | Morris 1991",
                "kind: table, rows: [[0, 0, 1], [1, 1, 2]] | range: {low: 0, high: 1} | Holm 1979 | Pianosi",
            })
    void isReportedInEveryForm(String design, String levels, String used, String other) throws IOException {
        SweepAnalysis analysis = analyse(design, levels);

        String page = DocumentHtml.page(SweepDocument.of(analysis, Medium.COMMAND_LINE));
        assertThat(page).contains("<h1>Every design</h1>", "<svg ").doesNotContain("NaN", "Infinity", "null");
        assertThat(page.substring(page.indexOf("<h2>Methods and provenance")))
                .as("a methods part names what was done, and nothing that was not")
                .contains(used)
                .doesNotContain(other);
        assertFits("analysis", SweepReport.of(analysis).in(Publication.Form.JSON));
        assertFits("manifest", Files.readString(folder.resolve("out").resolve("manifest.json")));
    }

    private static void assertFits(String schema, String json) throws IOException {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", schema + ".schema.json")))
                        .validate(new ObjectMapper().readTree(json)))
                .isEmpty();
    }

    @Test
    void crossesFactorsThatDependOnEachOther() {
        SweepAnalysis analysis = analyse("kind: fullFactorial", "levels: [0, 0.5, 1]");

        Crossing crossing = analysis.influence().crossings().get(0);
        assertThat(crossing.policy()).isEqualTo("a");
        assertThat(crossing.along()).isEqualTo("b");
        assertThat(crossing.values().get(2).get(2).mean()).isCloseTo(0.8, within(0.07));
        assertThat(crossing.changes().get(1).get(0).estimate().mean()).isZero();
        assertThat(crossing.changes().get(1).get(1).estimate().mean()).isCloseTo(0.3, within(0.07));
        assertThat(crossing.changes().get(1).get(2).estimate().mean()).isCloseTo(0.6, within(0.07));
        assertThat(crossing.changes().get(1).get(2).isApart()).isTrue();
        assertThat(DocumentText.of(SweepDocument.of(analysis, Medium.COMMAND_LINE))
                        .replace('\n', ' '))
                .contains("With a 1 instead of 0, the share of plots foiled changes by")
                .contains("From the first level of each factor to its last, the others alike, the share of plots foiled"
                        + " changes by")
                .contains("What one does clearly depends on the other for a with b.");
    }

    /** All together 0.5; a adds 0.3 on average over b, and b 0.2 over a: they add up. */
    @Test
    void saysWhetherEffectsAddUp() {
        SweepAnalysis analysis = analyse("kind: fullFactorial", "levels: [0, 1]");

        assertThat(analysis.influence().effects().together().estimate().mean()).isCloseTo(0.5, within(0.07));
        assertThat(analysis.influence().effects().beyond().estimate().mean()).isCloseTo(0, within(0.07));
        assertThat(analysis.influence()
                        .effects()
                        .interactions()
                        .get(0)
                        .change()
                        .estimate()
                        .mean())
                .isCloseTo(0.3, within(0.07));
    }

    /**
     * With a and b uniform, the variance of p is 0.6²/12 (1/4) from a, (0.3 − 0.1)²/12 from b and 0.6²/144 from both: parts of
     * 0.643, 0.286 and 0.214 over 1.143. 128 base points.
     */
    @Test
    void findsTheIndicesOfASaltelliDesign() {
        SweepAnalysis analysis = analyse("kind: saltelli, points: 128", "range: {low: 0, high: 1}");

        double a = 0.09 / 12;
        double b = 0.04 / 12;
        double both = 0.36 / 144;
        assertThat(analysis.manifest().variation().points()).isEqualTo(128 * 8);
        assertThat(analysis.influence().indices().first().get(0).mean()).isCloseTo(a / (a + b + both), within(0.1));
        assertThat(analysis.influence().indices().total().get(1).mean())
                .isCloseTo((b + both) / (a + b + both), within(0.1));
        assertThat(analysis.influence().indices().total().get(2).mean()).isCloseTo(0, within(0.1));
        assertThat(analysis.influence().indices().second().get(0).index().mean())
                .isCloseTo(both / (a + b + both), within(0.12));
    }

    @Test
    void screensByMorris() {
        SweepAnalysis analysis = analyse("kind: morris, trajectories: 20", "range: {low: 0, high: 1}");

        assertThat(analysis.influence().screening().get(0).absolute().mean()).isCloseTo(0.3, within(0.12));
        assertThat(analysis.influence().screening().get(2).absolute().mean()).isZero();
    }

    /** A quarter of all points are cases, and lie where a or b is low: in the box they are half as dense again, or more. */
    @Test
    void findsWhereItGoesWrong() {
        SweepAnalysis analysis = analyse("kind: latinHypercube, points: 80", "range: {low: 0, high: 1}");

        assertThat(analysis.discovery().cases()).isBetween(18, 22);
        assertThat(analysis.discovery().scenarios().chosen().density()).isGreaterThan(0.375);
        assertThat(analysis.discovery().scenarios().chosen().restrictions())
                .noneMatch(restriction -> restriction.factor() == 2);
    }
}
