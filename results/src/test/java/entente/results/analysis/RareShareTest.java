package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.store.MadeSamples;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import entente.results.store.Samples;
import entente.results.sweep.MadeManifests;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of a share that few replications have a case of: one plot in each of these, that is foiled at some points and not at
 * others, by every design that says what factors do.
 */
class RareShareTest {

    private static final Pattern POINTS = Pattern.compile("([-−]?\\d+(?:\\.\\d+)?) (?:points|%)");

    private static final String TWO = "levels: [0, 1]";
    private static final String RANGE = "range: {low: 0, high: 1}";

    /** One plot says what happened to it, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: fractionalFactorial, resolution: 3}",
                "{kind: fullFactorial}",
                "{kind: oneAtATime}",
                "{kind: latinHypercube, points: 60, seed: 1}",
                "{kind: sobol, points: 64, seed: 1}",
                "{kind: morris, trajectories: 12, seed: 1}"
            })
    void onePlotIsNoFinding(String design) {
        SweepAnalysis analysis = analysis(design, 1);
        String text = text(analysis);

        assertThat(text).contains("Only 1 of 10 replications has a value: some 60 replications would have 6");
        assertThat(text)
                .doesNotContain("matters most")
                .doesNotContain("mostly where")
                .doesNotContain("clearly depends");
        assertThat(analysis.influence().changes())
                .noneMatch(change -> change.change().isApart());
        assertThat(analysis.influence().responses())
                .allSatisfy(response -> assertThat(response.changes()).noneMatch(change -> change.isApart()));
        if (analysis.influence().effects() != null) {
            assertThat(analysis.influence().effects().main())
                    .noneMatch(effect -> effect.change().isApart());
        }
        assertThat(impossible(text)).isEmpty();
    }

    /** What is not possible is told of no number of replications with a plot. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: fractionalFactorial, resolution: 3}",
                "{kind: latinHypercube, points: 60, seed: 1}",
                "{kind: morris, trajectories: 12, seed: 1}"
            })
    void nothingImpossibleIsTold(String design) {
        for (int plots : new int[] {2, 3, 6, 10}) {
            assertThat(impossible(text(analysis(design, plots))))
                    .as(plots + " plots")
                    .isEmpty();
        }
    }

    /** Ten plots that all say the same are told: caution does not silence everything. */
    @Test
    void tenPlotsThatAllSayTheSameAreTold() {
        assertThat(text(analysis("{kind: fullFactorial}", 10)))
                .contains("changes by +50.0 points")
                .doesNotContain("has a value");
    }

    /** The numbers of the first screen that no share, and no difference of shares, can be. */
    private static List<String> impossible(String text) {
        Matcher matcher = POINTS.matcher(text);
        return matcher.results()
                .map(result -> result.group(1))
                .filter(number -> Math.abs(Double.parseDouble(number.replace('−', '-'))) > 100)
                .toList();
    }

    private static String text(SweepAnalysis analysis) {
        Document document = SweepDocument.of(analysis, Medium.COMMAND_LINE);
        StringBuilder text = new StringBuilder();
        document.lead().stream()
                .filter(DocumentBlock.Prose.class::isInstance)
                .forEach(block ->
                        text.append(((DocumentBlock.Prose) block).text()).append('\n'));
        return text.toString();
    }

    private static SweepAnalysis analysis(String design, int plots) {
        String values = design.contains("actorial") || design.contains("oneAt") ? TWO : RANGE;
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: rare
            title: Rare
            scenario: twin-valleys
            set: {"nations[*].autopilot": false}
            factors:
              - {name: sharp, paths: [rules.containment], %s}
              - {name: slight, paths: [rules.followUpArrests], %s}
              - {name: idle, paths: [rules.warnedFactor], %s}
            design: %s
            measures: [shareFoiled]
            bounds: false
            replications: 10
            """.formatted(values, values, values, design), "rare.yaml");
        List<PointRow> points = MadeManifests.points(sweep);
        Manifest manifest = MadeManifests.complete(sweep, 10);
        Samples samples = MadeSamples.shares(
                points.size(),
                10,
                manifest.observation().arms(),
                (p, k, arm) -> k < plots && place(points, p, 0) + place(points, p, 1) > 0.7 ? 1 : 0,
                (p, k, arm) -> k < plots ? 1 : 0);
        return SweepAnalyst.analyse(
                new MadeSource(manifest, points, samples), new SweepQuestion(null, "asWritten", 0, null, null));
    }

    private static double place(List<PointRow> points, int point, int factor) {
        Double number = points.get(point).values().get(factor).number();
        return number == null ? 0 : number;
    }
}
