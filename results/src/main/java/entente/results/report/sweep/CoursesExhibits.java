package entente.results.report.sweep;

import entente.results.analysis.Courses;
import entente.results.analysis.OverTime;
import entente.results.analysis.SweepAnalysis;
import entente.results.figure.CourseChart;
import entente.results.figure.Drawing;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The kinds of courses: how each goes, and in which ways to run the scenario and at which levels it is found. */
final class CoursesExhibits {

    private final SweepAnalysis analysis;
    private final OverTime overTime;
    private final Courses courses;
    private final Figures figures;

    CoursesExhibits(SweepAnalysis analysis, OverTime overTime, Courses courses) {
        this.analysis = analysis;
        this.overTime = overTime;
        this.courses = courses;
        this.figures = new Figures(analysis.measure());
    }

    List<DocumentBlock> blocks() {
        return List.of(
                new DocumentBlock.Exhibit(
                        "courses",
                        "Kinds of courses of " + figures.name(),
                        "A line for each kind through what its runs have counted on average up to the end of each"
                                + " month, in a band that holds the middle 80 % of them.",
                        drawing(),
                        grid()),
                where());
    }

    private String name(int kind) {
        return "kind " + (kind + 1);
    }

    private Drawing drawing() {
        List<Series> series = new ArrayList<>();
        for (int k = 0; k < courses.kinds().size(); k++) {
            Courses.Kind kind = courses.kinds().get(k);
            List<Series.IntervalValue> values = IntStream.range(0, kind.course().size())
                    .mapToObj(month -> new Series.IntervalValue(
                            kind.course().get(month),
                            kind.spreads().get(month).low(),
                            kind.spreads().get(month).high()))
                    .toList();
            series.add(new Series(
                    name(k) + ", " + Counted.of(kind.runs(), "run"), SeriesStyle.of(k), new ArrayList<>(values)));
        }
        return new CourseChart(
                        overTime.months().stream()
                                .map(month -> (double) month.number())
                                .toList(),
                        "month",
                        series,
                        Collections.nCopies(series.size(), null),
                        analysis.measure().label() + ", up to the month",
                        figures.ticks())
                .drawing();
    }

    private DocumentBlock.Grid grid() {
        List<String> head = new ArrayList<>(List.of("month"));
        IntStream.range(0, courses.kinds().size()).forEach(kind -> head.add(name(kind)));
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month < overTime.months().size(); month++) {
            List<String> row = new ArrayList<>(
                    List.of(String.valueOf(overTime.months().get(month).number())));
            for (Courses.Kind kind : courses.kinds()) {
                row.add(Figures.brief(kind.course().get(month)));
            }
            rows.add(row);
        }
        return new DocumentBlock.Grid(
                "Counted on average up to the end of the month",
                head,
                rows,
                "Kinds are numbered by what they count in the end. The band holds runs of a kind, not the uncertainty"
                        + " of its mean.");
    }

    private DocumentBlock where() {
        List<String> head = new ArrayList<>(List.of(""));
        IntStream.range(0, courses.kinds().size()).forEach(kind -> head.add(name(kind)));
        List<List<String>> rows = new ArrayList<>();
        courses.arms().forEach((arm, shares) -> {
            List<String> row = new ArrayList<>(List.of(VariantNames.arm(analysis, arm)));
            shares.forEach(share -> row.add(Figures.share(share) + " (" + Figures.shareInterval(share) + ")"));
            rows.add(row);
        });
        for (Courses.FactorKinds factor : courses.factors()) {
            for (int level = 0; level < factor.levels().size(); level++) {
                List<String> row = new ArrayList<>(
                        List.of(factor.factor() + " " + factor.levels().get(level) + (factor.isClear() ? " *" : "")));
                factor.shares().get(level).forEach(share -> row.add(Figures.percent(share)));
                rows.add(row);
            }
        }
        return new DocumentBlock.Grid(
                "Which part of runs is of each kind",
                head,
                rows,
                "Of ways to run the scenario with 95 % intervals over replications; along factors over all ways. *"
                        + " levels dealt to points by chance differ as much in less than 5 % of cases, corrected for the"
                        + " number of factors.");
    }
}
