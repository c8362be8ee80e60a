package entente.web.explore;

import entente.engine.scenario.Obstacle;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.PlotMeasures;
import entente.results.measure.Theme;
import entente.results.report.ArmSplit.Part;
import entente.web.explore.ResultTable.Cell;
import entente.web.explore.ResultTable.Row;
import entente.web.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a result's page. */
public final class ResultTables {

    /** The measures in which differences are told first. */
    public static final List<Measure> TELLING = Stream.of(
                    "shareFoiled",
                    "attacksLaunched",
                    "reportsShared",
                    "dotsNotConnected",
                    "wrongfulCases",
                    "analystLoad")
            .flatMap(name -> Measures.find(name).stream())
            .toList();

    private static final Measure SHARE = PlotMeasures.SHARE_FOILED;
    private static final Result.Figure NOTHING = new Result.Figure(null, null, null, 0);

    private final Result result;
    private final View view;
    private final RunWording wording;
    private final MeasureWords words;

    /** The tables of this result for this reader. */
    public ResultTables(Result result, View view) {
        this.result = result;
        this.view = view;
        this.wording = new RunWording(view);
        this.words = MeasureWords.in(view.language());
    }

    /** The name of a variant for people. */
    public String name(String variant) {
        return wording.variant(result.arms(), variant);
    }

    /** What the comparison says, in a sentence or two: no more than the intervals tell. */
    public String headline() {
        return new Headlines(result, view).text();
    }

    /**
     * One measure, a row for each variant, from the least shared to the most: nobody shares, standing policy, with decisions
     * and the compared, everything pooled.
     */
    public ResultTable levels(Measure measure) {
        List<String> order = new ArrayList<>();
        order.add(BuiltInVariants.ISOLATION);
        if (result.arms().decided()) {
            order.add(BuiltInVariants.STANDING);
        }
        order.addAll(result.policies());
        order.add(BuiltInVariants.POOLED);
        List<Row> rows = order.stream()
                .map(variant -> new Row(
                        name(variant),
                        null,
                        wording.axis(measure),
                        List.of(level(variant, measure, result.overall(variant, measure)))))
                .toList();
        return new ResultTable(List.of(view.text("run.mean")), rows, wording.axis(measure));
    }

    /** How the variants that were compared differ from the scenario as written, in a few measures. */
    public ResultTable differences(List<Measure> measures) {
        List<String> compared = compared();
        List<Row> rows = measures.stream()
                .map(measure -> new Row(
                        words.label(measure),
                        measure,
                        wording.differenceAxis(measure),
                        compared.stream()
                                .map(variant -> result.difference(variant, measure)
                                        .map(figure -> difference(variant, measure, figure))
                                        .orElseThrow())
                                .toList()))
                .toList();
        return new ResultTable(names(compared), rows, "");
    }

    /** One measure by nation, for every policy. */
    public ResultTable nations(Measure measure) {
        return table(
                result.nations(),
                nation -> nation,
                nation -> null,
                (variant, nation) -> result.nation(variant, nation, measure)
                        .map(figure -> level(variant, measure, figure))
                        .orElseThrow(),
                wording.axis(measure));
    }

    /** What kept reports back, for every policy. */
    public ResultTable obstacles() {
        Measure any = Measures.of(Obstacle.CHANNELS);
        return table(
                List.of(Obstacle.values()),
                obstacle -> view.text("run.obstacle." + obstacle.word()),
                Measures::of,
                (variant, obstacle) -> level(variant, any, result.obstacle(variant, obstacle.word())),
                view.text("run.perRun"));
    }

    /** All measures of a theme, for every variant. */
    public ResultTable theme(Theme theme) {
        List<String> all = result.variants();
        List<Row> rows = theme.measures().stream()
                .map(measure -> new Row(
                        words.label(measure),
                        measure,
                        wording.axis(measure),
                        all.stream()
                                .map(variant -> level(variant, measure, result.overall(variant, measure)))
                                .toList()))
                .toList();
        return new ResultTable(names(all), rows, "");
    }

    private interface CellOf<T> {
        Cell at(String variant, T row);
    }

    private <T> ResultTable table(
            List<T> items,
            Function<T, String> label,
            Function<T, @Nullable Measure> measure,
            CellOf<T> cell,
            String unit) {
        List<String> policies = result.policies();
        List<Row> rows = items.stream()
                .map(item -> new Row(
                        label.apply(item),
                        measure.apply(item),
                        unit,
                        policies.stream().map(variant -> cell.at(variant, item)).toList()))
                .toList();
        return new ResultTable(names(policies), rows, unit);
    }

    /** Whether somebody decides, so that there is something to divide. */
    public boolean divides() {
        return result.arms().decided() && result.gain(Part.POLICY, SHARE).isPresent();
    }

    /** What policy gains, what deciding gains and what remains of the share foiled: overall, by region, by nation. */
    public ResultTable split() {
        List<Row> rows = new ArrayList<>();
        rows.add(gains(view.text("run.split.overall"), part -> result.gain(part, SHARE)));
        result.regions().forEach(region -> rows.add(gains(region, part -> result.gainOfRegion(region, part, SHARE))));
        result.nations().forEach(nation -> rows.add(gains(nation, part -> result.gainOfNation(nation, part, SHARE))));
        return new ResultTable(
                List.of(
                        view.text("run.split.policy"),
                        view.text("run.split.deciding"),
                        view.text("run.split.home"),
                        view.text("run.split.remaining")),
                rows,
                wording.differenceAxis(SHARE));
    }

    private Row gains(String place, Function<Part, Optional<Result.Figure>> gain) {
        return new Row(
                place,
                null,
                wording.differenceAxis(SHARE),
                Stream.of(Part.POLICY, Part.DECIDING, Part.AT_HOME, Part.REMAINING)
                        .map(part -> difference(
                                BuiltInVariants.AS_WRITTEN,
                                SHARE,
                                gain.apply(part).orElse(NOTHING)))
                        .toList());
    }

    /** How the variants that were compared change the share foiled, by region and nation. */
    public ResultTable differencesAtPlaces() {
        List<Row> rows = new ArrayList<>();
        result.regions()
                .forEach(region ->
                        rows.add(changes(region, variant -> result.differenceOfRegion(region, variant, SHARE))));
        result.nations()
                .forEach(nation ->
                        rows.add(changes(nation, variant -> result.differenceOfNation(nation, variant, SHARE))));
        return new ResultTable(names(compared()), rows, wording.differenceAxis(SHARE));
    }

    private Row changes(String place, Function<String, Optional<Result.Figure>> change) {
        return new Row(
                place,
                null,
                wording.differenceAxis(SHARE),
                compared().stream()
                        .map(variant ->
                                difference(variant, SHARE, change.apply(variant).orElse(NOTHING)))
                        .toList());
    }

    private List<String> compared() {
        return result.policies().stream()
                .filter(name -> !name.equals(BuiltInVariants.AS_WRITTEN))
                .toList();
    }

    private List<String> names(List<String> variants) {
        return variants.stream().map(this::name).toList();
    }

    private int series(String variant) {
        return switch (variant) {
            case BuiltInVariants.ISOLATION -> -1;
            case BuiltInVariants.POOLED -> -2;
            case BuiltInVariants.STANDING -> -3;
            default -> result.policies().indexOf(variant);
        };
    }

    private Cell level(String variant, Measure measure, Result.Figure figure) {
        Result.Figure possible = RunWording.isShare(measure) ? figure.within(0, 1) : figure;
        return cell(variant, measure, possible, wording.mean(measure, possible), false);
    }

    private Cell difference(String variant, Measure measure, Result.Figure figure) {
        return cell(variant, measure, figure, wording.difference(measure, figure), true);
    }

    private Cell cell(String variant, Measure measure, Result.Figure figure, String mean, boolean isDifference) {
        return new Cell(
                series(variant),
                mean,
                wording.interval(measure, figure),
                wording.scaled(measure, figure.mean()),
                wording.scaled(measure, figure.low()),
                wording.scaled(measure, figure.high()),
                isDifference,
                figure.excludesZero());
    }
}
