package entente.results.report;

import entente.engine.scenario.Nation;
import entente.results.measure.CaseMeasures;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import java.util.List;

/** The nations side by side, as written. */
final class NationsSection {

    private static final int LONGEST_NAME = 24;

    private static final List<Measure> COUNTS = List.of(
            PlotMeasures.LAUNCHED,
            ReportMeasures.FILED,
            ReportMeasures.SHARED,
            ReportMeasures.WITHHELD,
            CaseMeasures.THANKS_TO_SHARING);

    private NationsSection() {}

    static String text(VariantSummary variant) {
        TextTable table = new TextTable()
                .row("NATIONS", "plots", "", "", "reports", "reports", "reports", "stopped by")
                .row("", "foiled", "95 % interval", "attacks", "filed", "shared", "withheld", "sharing");
        for (Nation nation : variant.variant().scenario().nations()) {
            PlaceSummary place = variant.nations().get(nation.id());
            if (place != null) {
                table.row(row(nation, place));
            }
        }
        return table.text()
                + Paragraph.wrap(
                        "Attacks and plots foiled are those aimed at the nation; stopped by sharing are plots that"
                                + " the nation stopped and would not have detected by its own reports alone.");
    }

    private static String[] row(Nation nation, PlaceSummary place) {
        Measure share = PlotMeasures.SHARE_FOILED;
        String[] cells = new String[3 + COUNTS.size()];
        cells[0] = "  " + name(nation);
        cells[1] = MeasureWording.mean(share, place.of(share));
        cells[2] = MeasureWording.interval(share, place.of(share));
        for (int i = 0; i < COUNTS.size(); i++) {
            cells[3 + i] = MeasureWording.mean(COUNTS.get(i), place.of(COUNTS.get(i)));
        }
        return cells;
    }

    private static String name(Nation nation) {
        if (nation.displayName().equals(nation.id())) {
            return nation.id();
        }
        String name = nation.id() + " " + nation.displayName();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
