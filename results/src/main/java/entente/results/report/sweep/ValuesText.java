package entente.results.report.sweep;

import entente.results.analysis.PointSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.text.Counted;
import java.util.IntSummaryStatistics;

/** In how many replications the measure had a value, where not in all: of a share, those with a case. */
final class ValuesText {

    /** So many that all say the same are told by their signs (2^(1 − 6) is below 5 %). */
    private static final int ENOUGH = 6;

    private final SweepAnalysis analysis;

    ValuesText(SweepAnalysis analysis) {
        this.analysis = analysis;
    }

    /** How many replications had a value, and how many would tell more where these are few; nothing where all had one. */
    String sentence() {
        String arm = analysis.question().arm();
        IntSummaryStatistics values =
                analysis.points().stream().mapToInt(point -> point.of(arm).n()).summaryStatistics();
        int replications = analysis.points().stream()
                .mapToInt(PointSummary::replications)
                .max()
                .orElse(0);
        int least = values.getMin();
        int most = values.getMax();
        if (values.getCount() == 0 || least >= replications) {
            return "";
        }
        String had = least == most
                ? least + " of " + Counted.of(replications, "replication") + (least == 1 ? " has" : " have")
                        + " a value"
                : least + " to " + most + " of " + Counted.of(replications, "replication") + " have a value at a point";
        return most < ENOUGH
                ? " Only " + had + ": some " + needed(replications, most)
                : " " + Figures.capital(had) + ".";
    }

    private static String needed(int replications, int most) {
        int needed = (int) Math.ceil((double) ENOUGH * replications / Math.max(1, most));
        return needed + " replications would have " + ENOUGH
                + ", the fewest that tell anything where all say the same.";
    }
}
