package entente.results.report;

import entente.engine.scenario.Nation;
import entente.results.measure.CaseMeasures;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;

/** The nations side by side, and the regions they make up, in the first variant. */
final class NationsSection {

    private static final int LONGEST_NAME = 24;

    private static final List<Measure> COUNTS = List.of(
            PlotMeasures.LAUNCHED,
            ReportMeasures.FILED,
            ReportMeasures.SHARED,
            ReportMeasures.WITHHELD,
            CaseMeasures.THANKS_TO_SHARING);

    private NationsSection() {}

    static DocumentBlock.Grid grid(VariantSummary variant) {
        List<List<String>> rows = new ArrayList<>();
        for (Nation nation : variant.variant().scenario().nations()) {
            PlaceSummary place = variant.nations().get(nation.id());
            if (place != null) {
                rows.add(row(name(nation), place));
            }
        }
        variant.regions().forEach((region, place) -> rows.add(row(shortened("all of " + region), place)));
        return new DocumentBlock.Grid(
                List.of(
                        "NATIONS",
                        "plots\nfoiled",
                        "\n95 % interval",
                        "\nattacks",
                        "reports\nfiled",
                        "reports\nshared",
                        "reports\nwithheld",
                        "stopped by\nsharing"),
                rows,
                "Attacks and plots foiled are those aimed at the nation; stopped by sharing are plots that the nation"
                        + " stopped and would not have detected by its own reports alone.");
    }

    private static List<String> row(String name, PlaceSummary place) {
        Measure share = PlotMeasures.SHARE_FOILED;
        List<String> cells = new ArrayList<>(List.of(
                name, MeasureWording.mean(share, place.of(share)), MeasureWording.interval(share, place.of(share))));
        COUNTS.forEach(count -> cells.add(MeasureWording.mean(count, place.of(count))));
        return cells;
    }

    private static String name(Nation nation) {
        if (nation.displayName().equals(nation.id())) {
            return nation.id();
        }
        return shortened(nation.id() + " " + nation.displayName());
    }

    /** A name, cut where it is too long for a column. */
    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
