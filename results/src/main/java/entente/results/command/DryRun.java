package entente.results.command;

import entente.results.plan.Factor;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.store.RunBlock;
import entente.results.sweep.BlockRunner;
import entente.results.text.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** Says what a sweep would run, and about how long it would take: a few runs are timed. */
final class DryRun {

    private static final double MINUTE_SECONDS = 60;
    private static final int TIMED_POINTS = 3;
    private static final int WARM_UP = 2;

    private DryRun() {}

    static String text(Sweep sweep, Shard shard, BlockRunner blocks, int threads) {
        long points =
                IntStream.range(0, sweep.points().size()).filter(shard::has).count();
        long most = sweep.mostRuns() / sweep.points().size() * points;
        StringBuilder text = new StringBuilder()
                .append(sweep.file().subject().title())
                .append(" (")
                .append(sweep.file().subject().id())
                .append(")\n\n");
        for (Factor factor : sweep.factors()) {
            text.append("factor        ")
                    .append(factor.name())
                    .append(": ")
                    .append(levels(factor))
                    .append('\n');
        }
        text.append("design        ")
                .append(sweep.file().variation().design().kind().word())
                .append('\n');
        text.append("points        ").append(points);
        if (sweep.leftOut() > 0) {
            text.append(", ").append(sweep.leftOut()).append(" left out by constraints");
        }
        text.append("\narms          ")
                .append(String.join(
                        ", ", sweep.arms().stream().map(arm -> arm.name()).toList()))
                .append("\nreplications  ")
                .append(sweep.file().replications());
        if (sweep.file().until() != null) {
            text.append(", more where intervals are too wide, at most ")
                    .append(sweep.file().until().most());
        }
        double seconds = seconds(sweep, blocks) * most / threads;
        return text.append("\nruns          ")
                .append(sweep.file().until() == null ? "" : "at most ")
                .append(most)
                .append("\ntime          about ")
                .append(duration(seconds))
                .append(threads == 1 ? " on one thread\n" : " on " + threads + " threads\n")
                .toString();
    }

    private static String levels(Factor factor) {
        return factor.levels() > TIMED_POINTS * 4
                ? factor.at(0).text() + " … " + factor.at(1).text()
                : String.join(
                        ", ",
                        IntStream.range(0, factor.levels())
                                .mapToObj(
                                        level -> factor.at(factor.place(level)).text())
                                .toList());
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
