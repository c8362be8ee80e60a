package entente.results.command;

import entente.results.measure.Measure;
import entente.results.plan.ExperimentFile;
import entente.results.plan.Factor;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.UntilEntry;
import entente.results.store.RunBlock;
import entente.results.sweep.BlockRunner;
import entente.results.text.Numbers;
import entente.results.text.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a sweep would run, and about how long it would take: a few runs are timed. */
final class DryRun {

    private static final double MINUTE_SECONDS = 60;
    private static final int MOST_VALUES = 12;
    private static final int TIMED_POINTS = 3;
    private static final int WARM_UP = 2;

    private DryRun() {}

    /** @param left how many runs are left to be run, at the most */
    static String text(Sweep sweep, Shard shard, long left, BlockRunner blocks, int threads) {
        long points =
                IntStream.range(0, sweep.points().size()).filter(shard::has).count();
        long most = sweep.mostRuns() / sweep.points().size() * points;
        ExperimentFile file = sweep.file();
        UntilEntry until = file.until();
        TextTable table = new TextTable(1);
        table.row("scenario", file.scenario());
        sweep.factors().forEach(factor -> table.row("factor", factor.name() + ": " + values(sweep, factor)));
        table.row("design", file.variation().design().kind().word())
                .row("points", points + (sweep.leftOut() > 0 ? leftOut(sweep) : ""))
                .row("arms", sweep.arms().stream().map(Sweep.SweepVariant::name).collect(Collectors.joining(", ")))
                .row(
                        "replications",
                        file.replications()
                                + (until == null ? "" : ", more where intervals are too wide, at most " + until.most()))
                .row("measures", sweep.measures().stream().map(Measure::name).collect(Collectors.joining(", ")))
                .row("runs", (until == null ? "" : "at most ") + most + there(most, left));
        if (left > 0) {
            table.row(
                    "time",
                    "about " + duration(seconds(sweep, blocks) * left / threads) + " on "
                            + (threads == 1 ? "one thread" : threads + " threads"));
        }
        return file.subject().title() + " (" + file.subject().id() + ")\n\n" + table.text();
    }

    private static String leftOut(Sweep sweep) {
        Integer asked = sweep.file().variation().design().points();
        return asked == null
                ? ", " + sweep.leftOut() + " left out by constraints"
                : ", some in place of " + sweep.leftOut() + " that constraints do not allow";
    }

    private static String there(long most, long left) {
        return left == most ? "" : ", of which " + (most - left) + " are there already and " + left + " left to run";
    }

    /** The values that are run, as far as they can be named; the range of what a design spreads its points over. */
    private static String values(Sweep sweep, Factor factor) {
        if (factor instanceof Factor.Ranged
                && sweep.file().variation().design().kind().isSampled()) {
            return "from " + factor.at(0).text() + " to " + factor.at(1).text() + ", points are spread over it";
        }
        int index = sweep.factors().indexOf(factor);
        List<String> values = sweep.points().stream()
                .sorted(Comparator.comparingDouble(point -> point.places().get(index)))
                .map(point -> point.levels().get(index).text())
                .distinct()
                .toList();
        return values.size() > MOST_VALUES
                ? values.get(0) + " … " + values.get(values.size() - 1) + ", " + values.size() + " values"
                : String.join(", ", values);
    }

    /** The seconds that a run takes, loading its scenario included, over points spread across the design. */
    private static double seconds(Sweep sweep, BlockRunner blocks) {
        int size = sweep.points().size();
        List<Integer> some = IntStream.range(0, Math.min(TIMED_POINTS, size))
                .map(i -> (int) ((long) i * (size - 1) / Math.max(1, Math.min(TIMED_POINTS, size) - 1)))
                .boxed()
                .toList();
        int replications = Math.min(sweep.file().replications(), 5);
        for (int i = 0; i < WARM_UP; i++) {
            run(blocks, new RunBlock(some, 0, replications));
        }
        long start = System.nanoTime();
        run(blocks, new RunBlock(some, 0, replications));
        return (System.nanoTime() - start)
                / 1e9
                / (some.size() * replications * sweep.arms().size());
    }

    private static void run(BlockRunner blocks, RunBlock block) {
        blocks.run(block, () -> {}, () -> false);
    }

    private static String duration(double seconds) {
        if (seconds < 2 * MINUTE_SECONDS) {
            return Numbers.fixed(Math.max(1, seconds), 0) + " seconds";
        }
        double minutes = seconds / MINUTE_SECONDS;
        return minutes < 2 * MINUTE_SECONDS
                ? Numbers.fixed(minutes, 0) + " minutes"
                : Numbers.fixed(minutes / MINUTE_SECONDS, 1) + " hours";
    }
}
