package entente.results.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Networks to test with. */
final class Graphs {

    /** A short study: few random orders, all removed. */
    static final NetworkStudy.Plan PLAN = new NetworkStudy.Plan(0.5, 1000, 2, 1);

    private Graphs() {}

    static TieGraph of(int operatives, List<List<Integer>> ties) {
        return new TieGraph("test", LongStream.range(0, operatives).boxed().toList(), ties);
    }

    /** Everybody is tied to the first. */
    static TieGraph star(int operatives) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 1; i < operatives; i++) {
            ties.add(List.of(0, i));
        }
        return of(operatives, ties);
    }

    /** Everybody is tied to everybody. */
    static TieGraph complete(int operatives) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 0; i < operatives; i++) {
            for (int j = i + 1; j < operatives; j++) {
                ties.add(List.of(i, j));
            }
        }
        return of(operatives, ties);
    }

    static NetworkStudy study(TieGraph network) {
        return NetworkStudy.of(network, PLAN, done -> {});
    }
}
