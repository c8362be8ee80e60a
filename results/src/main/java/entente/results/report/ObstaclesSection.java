package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.ReportMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Numbers;
import entente.scenarios.schema.Meanings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What kept reports back, by the first obstacle they met, with what each obstacle means. */
final class ObstaclesSection {

    private static final String FIRST_GATES =
            "Each sending counts once, at the first gate that was closed: what else would have stopped it is not"
                    + " counted, and how many there are is not what lifting one would gain; attribute measures that."
                    + " DISCRETION is no obstacle but a choice. ";

    private ObstaclesSection() {}

    static List<DocumentBlock> blocks(PlaceSummary overall) {
        List<Obstacle> met = Arrays.stream(Obstacle.values())
                .filter(obstacle -> overall.lostTo(obstacle) > 0)
                .sorted(Comparator.comparingDouble((Obstacle obstacle) -> -overall.lostTo(obstacle)))
                .toList();
        if (met.isEmpty()) {
            String none = "WHAT KEPT REPORTS BACK: no obstacle was met. " + missed(overall);
            return List.of(new DocumentBlock.Prose(none.strip()));
        }
        double all = met.stream().mapToDouble(overall::lostTo).sum();
        return List.of(new DocumentBlock.Grid(
                List.of("WHAT KEPT REPORTS BACK", "per run", "share"),
                met.stream().map(obstacle -> row(overall, obstacle, all)).toList(),
                (FIRST_GATES + missed(overall)).strip()));
    }

    private static List<String> row(PlaceSummary overall, Obstacle obstacle, double all) {
        Measure measure = Measures.of(obstacle);
        double percent = 100 * overall.lostTo(obstacle) / all;
        return List.of(
                obstacle.word(),
                MeasureWording.mean(measure, overall.of(measure)),
                percent < 0.1 ? "< 0.1 %" : Numbers.fixed(percent, 1) + " %",
                Meanings.of(obstacle).orElse(""));
    }

    private static String missed(PlaceSummary overall) {
        Double missed = overall.of(ReportMeasures.TRACES_MISSED).mean();
        if (missed == null || missed == 0) {
            return "";
        }
        return "Besides, "
                + MeasureWording.mean(ReportMeasures.TRACES_MISSED, overall.of(ReportMeasures.TRACES_MISSED))
                + " traces per run never became a report for want of technology that a peer has.";
    }
}
