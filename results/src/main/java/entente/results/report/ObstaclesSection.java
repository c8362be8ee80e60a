package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.ReportMeasures;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import entente.scenarios.schema.Meanings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What kept reports back, by the first obstacle they met, with what each obstacle means. */
final class ObstaclesSection {

    /** As wide as the columns before the explanation, and a gap. */
    private static final String INDENT = " ".repeat(22 + 10 + 9 + 2);

    private ObstaclesSection() {}

    static String text(PlaceSummary overall) {
        List<Obstacle> met = Arrays.stream(Obstacle.values())
                .filter(obstacle -> overall.lostTo(obstacle) > 0)
                .sorted(Comparator.comparingDouble((Obstacle obstacle) -> -overall.lostTo(obstacle)))
                .toList();
        StringBuilder text = new StringBuilder();
        if (met.isEmpty()) {
            text.append("WHAT KEPT REPORTS BACK: no obstacle was met.\n");
        } else {
            double all = met.stream().mapToDouble(overall::lostTo).sum();
            text.append(row("WHAT KEPT REPORTS BACK", "per run", "share")).append('\n');
            met.forEach(obstacle -> text.append(line(overall, obstacle, all)));
        }
        return text.append(missed(overall)).toString();
    }

    private static String line(PlaceSummary overall, Obstacle obstacle, double all) {
        Measure measure = Measures.of(obstacle);
        double percent = 100 * overall.lostTo(obstacle) / all;
        String share = percent < 0.1 ? "< 0.1 %" : Numbers.fixed(percent, 1) + " %";
        String first = row("  " + obstacle.word(), MeasureWording.mean(measure, overall.of(measure)), share);
        return Paragraph.wrap(first + "  ", INDENT, Meanings.of(obstacle).orElse(""));
    }

    private static String missed(PlaceSummary overall) {
        Double missed = overall.of(ReportMeasures.TRACES_MISSED).mean();
        if (missed == null || missed == 0) {
            return "";
        }
        return Paragraph.wrap("Besides, "
                + MeasureWording.mean(ReportMeasures.TRACES_MISSED, overall.of(ReportMeasures.TRACES_MISSED))
                + " traces per run never became a report for want of technology that a peer has.");
    }

    /** The columns have fixed widths, because the explanation after them is broken into lines. */
    private static String row(String name, String count, String share) {
        return TextTable.left(name, 22) + TextTable.right(count, 10) + TextTable.right(share, 9);
    }
}
