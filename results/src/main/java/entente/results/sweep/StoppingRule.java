package entente.results.sweep;

import entente.results.measure.Measure;
import entente.results.plan.ExperimentFile;
import entente.results.plan.OwnMeasures;
import entente.results.plan.UntilEntry;
import entente.results.plan.WidthEntry;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.store.BlockResult;
import entente.results.store.Manifest;
import entente.results.store.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decides at which points more replications are needed: until every interval that was asked for is narrow enough there, or
 * there are as many as allowed. It looks at whole blocks of replications only, and at nothing but the replications of the
 * point itself, so that what it decides does not depend on the order in which they were run.
 */
final class StoppingRule {

    private final ExperimentFile file;
    private final List<WidthEntry> widths;
    private final RunningTotals totals;
    private int precise;

    StoppingRule(ExperimentFile file) {
        this.file = file;
        UntilEntry until = file.until();
        widths = until == null ? List.of() : until.widths();
        totals = new RunningTotals(
                columns(widths),
                measure -> OwnMeasures.find(measure, file.own())
                        .map(Measure::range)
                        .orElse(Range.REAL));
    }

    private static List<RunningTotals.Column> columns(List<WidthEntry> widths) {
        List<RunningTotals.Column> columns = new ArrayList<>();
        for (WidthEntry width : widths) {
            columns.add(new RunningTotals.Column(width.measure(), width.variant()));
            if (width.against() != null) {
                columns.add(new RunningTotals.Column(width.measure(), width.against()));
            }
        }
        return columns.stream().distinct().toList();
    }

    /** The measures that it looks at. */
    List<String> measures() {
        return widths.stream().map(WidthEntry::measure).distinct().toList();
    }

    /** Takes note of a block. */
    synchronized void add(BlockResult result) {
        for (RunRecord run : result.runs()) {
            for (RunRecord.Cell cell : run.cells()) {
                if (cell.place().equals(RunRecord.Cell.OVERALL)) {
                    add(run.point(), run.replication(), run.arm(), cell);
                }
            }
        }
    }

    /** Takes note of one value. */
    synchronized void add(int point, int replication, String arm, RunRecord.Cell cell) {
        totals.add(point, replication, new RunningTotals.Column(cell.measure(), arm), cell);
    }

    /** Those of the points that need more than the given number of replications; the others are forgotten. */
    List<Integer> unfinished(List<Integer> active, int replications) {
        if (widths.isEmpty()) {
            return List.of();
        }
        List<Integer> unfinished = new ArrayList<>();
        for (int point : active) {
            if (widths.stream().allMatch(width -> isNarrow(width, point, replications))) {
                precise++;
                totals.forget(point);
            } else {
                unfinished.add(point);
            }
        }
        return unfinished;
    }

    private boolean isNarrow(WidthEntry width, int point, int replications) {
        RatioOfTotals variant =
                totals.ratio(point, new RunningTotals.Column(width.measure(), width.variant()), replications);
        Estimate estimate = width.against() == null
                ? Jackknife.estimate(variant)
                : Jackknife.difference(
                                variant,
                                totals.ratio(
                                        point,
                                        new RunningTotals.Column(width.measure(), width.against()),
                                        replications))
                        .estimate();
        return estimate.low() != null
                && estimate.high() != null
                && (estimate.high() - estimate.low()) / 2 <= width.halfWidth();
    }

    /** The rule before anything is run. */
    static Manifest.Stopping begun(ExperimentFile file) {
        UntilEntry until = file.until();
        return until == null
                ? new Manifest.Stopping(
                        file.replications() + " replications of every point",
                        file.replications(),
                        file.replications(),
                        null,
                        null)
                : new Manifest.Stopping(words(file, until), file.replications(), until.most(), null, null);
    }

    /** The rule, and at how many points it was met; at the others there are as many replications as allowed. */
    Manifest.Stopping ended(int capped) {
        Manifest.Stopping begun = begun(file);
        return widths.isEmpty()
                ? begun
                : new Manifest.Stopping(begun.rule(), begun.least(), begun.most(), precise, capped);
    }

    private static String words(ExperimentFile file, UntilEntry until) {
        String asked = until.widths().stream()
                .map(width -> width.measure() + " of " + width.variant()
                        + (width.against() == null ? "" : " against " + width.against()) + " to "
                        + width.halfWidth())
                .collect(Collectors.joining(", and of "));
        return file.replications() + " replications of every point, then " + until.block()
                + " more at a time until its 95 % interval reaches no further to either side than asked, of " + asked
                + "; at most " + until.most();
    }
}
