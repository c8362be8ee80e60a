package entente.results.report.sweep;

import entente.results.analysis.Courses;
import entente.results.analysis.OverTime;
import entente.results.analysis.SweepAnalysis;
import entente.results.experiment.BuiltInVariants;
import entente.results.figure.CourseChart;
import entente.results.figure.Drawing;
import entente.results.figure.Series;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Range;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measure month by month: a line for each arm, and the kinds of courses that runs have. */
final class OverTimeSection {

    private static final int MOST_ARMS = 6;
    private static final String MONTH = "month";

    private final SweepAnalysis analysis;
    private final OverTime overTime;
    private final Figures figures;

    OverTimeSection(SweepAnalysis analysis, OverTime overTime) {
        this.analysis = analysis;
        this.overTime = overTime;
        this.figures = new Figures(analysis.measure());
    }

    /** What an analysis knows of months; nothing where none were asked for. */
    static List<DocumentBlock> blocks(SweepAnalysis analysis) {
        OverTime overTime = analysis.overTime();
        return overTime == null ? List.of() : new OverTimeSection(analysis, overTime).blocks();
    }

    private List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        Courses courses = overTime.courses();
        if (courses != null) {
            blocks.add(new DocumentBlock.Prose(new CoursesText(analysis, courses).sentences()));
        }
        blocks.add(months());
        if (courses != null && courses.found().isSeveral()) {
            blocks.addAll(new CoursesExhibits(analysis, overTime, courses).blocks());
        }
        return blocks;
    }

    private DocumentBlock months() {
        return new DocumentBlock.Exhibit(
                "over-time",
                figures.label() + " month by month",
                "A line for each way to run the scenario through its mean in every month, in a band over the 95 %"
                        + " intervals; dashed lines around the one that was looked into hold the middle 80 % of its runs.",
                drawing(),
                grid());
    }

    private List<String> arms() {
        List<String> all = analysis.manifest().observation().arms();
        return all.size() <= MOST_ARMS
                ? all
                : all.stream()
                        .filter(arm -> BuiltInVariants.NAMES.contains(arm)
                                || arm.equals(analysis.question().arm()))
                        .toList();
    }

    private Drawing drawing() {
        List<Series> series = new ArrayList<>();
        List<CourseChart.@Nullable Edges> edges = new ArrayList<>();
        for (String arm : arms()) {
            series.add(new Series(
                    VariantNames.arm(analysis, arm),
                    VariantNames.look(analysis.manifest().observation().arms(), arm),
                    overTime.months().stream()
                            .map(month -> Figures.shown(
                                    Objects.requireNonNull(month.arms().get(arm))))
                            .toList()));
            edges.add(arm.equals(analysis.question().arm()) ? edges(arm) : null);
        }
        return new CourseChart(
                        overTime.months().stream()
                                .map(month -> (double) month.number())
                                .toList(),
                        MONTH,
                        series,
                        edges,
                        axis(),
                        figures.ticks())
                .drawing();
    }

    private CourseChart.@Nullable Edges edges(String arm) {
        List<OverTime.Spread> spreads = overTime.months().stream()
                .flatMap(month -> Stream.ofNullable(month.spreads().get(arm)))
                .toList();
        return spreads.size() < overTime.months().size()
                ? null
                : new CourseChart.Edges(
                        spreads.stream().map(OverTime.Spread::low).toList(),
                        spreads.stream().map(OverTime.Spread::high).toList());
    }

    private String axis() {
        return analysis.measure().counts() ? analysis.measure().label() + ", per run and month" : figures.axis();
    }

    private DocumentBlock.Grid grid() {
        List<String> arms = arms();
        List<String> head = new ArrayList<>(List.of(MONTH));
        for (String arm : arms) {
            head.add(VariantNames.arm(analysis, arm));
            head.add("95 % interval");
        }
        List<List<String>> rows = new ArrayList<>();
        for (OverTime.Month month : overTime.months()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(month.number())));
            for (String arm : arms) {
                Estimate estimate = Objects.requireNonNull(month.arms().get(arm));
                row.add(figures.mean(estimate));
                row.add(figures.interval(estimate));
            }
            rows.add(row);
        }
        return new DocumentBlock.Grid(axis(), head, rows, note());
    }

    /** What nobody has seen has no weight. */
    private String weighted() {
        return analysis.measure().range() == Range.WEIGHTED
                ? " Those of this weighted sum are made for few events, but tell the chance in events that were seen:"
                        + " where the heavier kind has not happened yet, they end too low."
                : "";
    }

    private String note() {
        long undefined = IntStream.range(0, overTime.months().size())
                .filter(m -> overTime.months().get(m).arms().values().stream().anyMatch(each -> each.mean() == null))
                .count();
        return "Means over points, each with the same weight. Every interval holds 95 % by itself: of twenty months,"
                + " one is expected to miss, and months of the same runs go up and down together; where no run differs"
                + " from another there is none." + weighted() + " A month has "
                + Numbers.plain(overTime.monthDays()) + " days; the first begins when the warm-up ends."
                + (overTime.leftOut() == 0 ? "" : " The last is cut short by the end of the run and left out.")
                + (undefined == 0
                        ? ""
                        : " Where some point has no value in a month there is no mean; longer months have more.");
    }
}
