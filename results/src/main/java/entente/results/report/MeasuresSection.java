package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.CaseMeasures;
import entente.results.measure.Measure;
import entente.results.measure.NetworkMeasures;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key measures in groups: as written with its interval, and at the bounds. */
final class MeasuresSection {

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "PLOTS",
                    PlotMeasures.BORN,
                    PlotMeasures.PREVENTED,
                    PlotMeasures.INTERDICTED,
                    PlotMeasures.LAUNCHED,
                    PlotMeasures.SEVERITY,
                    PlotMeasures.UNDETECTED,
                    PlotMeasures.DETECTION_SHARE,
                    PlotMeasures.LEAD,
                    PlotMeasures.LIFE,
                    PlotMeasures.DOTS,
                    PlotMeasures.DOTS_DAYS,
                    PlotMeasures.EQUITY,
                    NetworkMeasures.STRENGTH),
            new Group(
                    "REPORTS",
                    ReportMeasures.FILED,
                    ReportMeasures.SHARED,
                    ReportMeasures.WITHHELD,
                    ReportMeasures.SHARE_RATE,
                    ReportMeasures.REACH,
                    ReportMeasures.TIMELINESS,
                    ReportMeasures.STRAYED,
                    ReportMeasures.WAIT,
                    ReportMeasures.WAIT_SHARE,
                    ReportMeasures.LEAKS,
                    ReportMeasures.BREACHES),
            new Group(
                    "CASES",
                    CaseMeasures.THANKS_TO_SHARING,
                    CaseMeasures.CROSS_BORDER,
                    CaseMeasures.ASKED,
                    CaseMeasures.ACCEPTED,
                    CaseMeasures.DECLINED,
                    CaseMeasures.PRECISION,
                    CaseMeasures.WRONGFUL,
                    CaseMeasures.FALSE_LEADS,
                    CaseMeasures.ARRESTS));

    private MeasuresSection() {}

    static String text(Summary summary) {
        List<VariantSummary> bounds = Stream.of(BuiltInVariants.ISOLATION, BuiltInVariants.POOLED)
                .map(summary::find)
                .flatMap(Optional::stream)
                .toList();
        TextTable table = new TextTable().row(header(bounds));
        for (Group group : GROUPS) {
            table.heading(group.title());
            for (Measure measure : group.measures()) {
                table.row(row(measure, summary.first(), bounds));
            }
        }
        return table.text();
    }

    private static String[] header(List<VariantSummary> bounds) {
        List<String> cells =
                new ArrayList<>(List.of("KEY MEASURES (counts are per run)", "as written", "95 % interval"));
        bounds.forEach(bound -> cells.add(bound.name()));
        return cells.toArray(String[]::new);
    }

    private static String[] row(Measure measure, VariantSummary first, List<VariantSummary> bounds) {
        Estimate estimate = first.overall().of(measure);
        List<String> cells = new ArrayList<>(List.of(
                "  " + Wording.label(measure), Wording.mean(measure, estimate), Wording.interval(measure, estimate)));
        bounds.forEach(bound -> cells.add(Wording.mean(measure, bound.overall().of(measure))));
        return cells.toArray(String[]::new);
    }

    private record Group(String title, List<Measure> measures) {

        Group(String title, Measure... measures) {
            this(title, List.of(measures));
        }
    }
}
