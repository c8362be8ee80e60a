package entente.results.sweep;

import entente.results.store.Coverage;
import entente.results.store.RunBlock;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is missing into blocks: small enough to lose little, large enough to be worth a file. */
final class Blocks {

    /** So many runs are worth a file. */
    private static final int RUNS = 240;

    /** So many are worth a file where there are few. */
    private static final int FEWEST_RUNS = 60;

    /** So many blocks keep many threads busy. */
    private static final int PARTS = 32;

    private Blocks() {}

    /**
     * What is missing of some replications of points; nothing, where there are no replications to ask about.
     *
     * @param points their numbers, ascending
     * @param arms how many runs a replication takes
     */
    static List<RunBlock> missing(Coverage coverage, List<Integer> points, int from, int to, int arms) {
        if (to <= from) {
            return List.of();
        }
        long runs = (long) points.size() * (to - from) * arms;
        int replications = (int) Math.max(1, Math.min(RUNS, Math.max(FEWEST_RUNS, runs / PARTS)) / arms);
        List<RunBlock> blocks = new ArrayList<>();
        List<Integer> whole = new ArrayList<>();
        for (int point : points) {
            if (to - from <= replications && coverage.nextThere(point, from, to) == to) {
                whole.add(point);
                if ((whole.size() + 1) * (to - from) > replications) {
                    blocks.add(new RunBlock(whole, from, to));
                    whole.clear();
                }
            } else {
                parts(coverage, point, from, to, replications, blocks);
            }
        }
        if (!whole.isEmpty()) {
            blocks.add(new RunBlock(whole, from, to));
        }
        return blocks;
    }

    private static void parts(Coverage coverage, int point, int from, int to, int most, List<RunBlock> blocks) {
        int start = coverage.firstMissing(point, from);
        while (start < to) {
            int end = Math.min(coverage.nextThere(point, start, to), start + most);
            blocks.add(new RunBlock(List.of(point), start, end));
            start = coverage.firstMissing(point, end);
        }
    }
}
