package entente.results.optimisation;

import entente.results.statistics.Holm;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which policies beat which: one beats another if it is as good or better in every mean, and told apart as better in one
 * objective at least. Differences are paired and tested as their intervals are made, so that few cases or events tell no
 * more than they can; corrected by {@link Holm} within two families: all policies against the scenario as written in all
 * objectives, and every two policies in all objectives. So the probability that a policy is told apart from the scenario as
 * written without any difference is 5 % at most, and likewise among policies.
 */
final class Dominance {

    private final PolicyScores scores;
    private final List<List<TestedEstimate>> againstWritten = new ArrayList<>();
    private final List<List<Integer>> beatenBy = new ArrayList<>();

    /** @param scores of the scenario as written, and then of all policies */
    Dominance(PolicyScores scores) {
        this.scores = scores;
        for (int p = 0; p < scores.policies(); p++) {
            beatenBy.add(new ArrayList<>());
        }
        List<Pair> written = new ArrayList<>();
        List<Pair> others = new ArrayList<>();
        for (int p = 1; p < scores.policies(); p++) {
            written.add(new Pair(p, 0));
            for (int other = 1; other < p; other++) {
                others.add(new Pair(p, other));
            }
        }
        againstWritten.addAll(tested(written));
        tested(others);
    }

    /** One policy and another that it is compared with. */
    private record Pair(int policy, int other) {}

    /** Tests every pair in every objective, as one family, and notes who beats whom. */
    private List<List<TestedEstimate>> tested(List<Pair> pairs) {
        List<PairedEstimate> family = new ArrayList<>();
        for (Pair pair : pairs) {
            for (int o = 0; o < scores.objectives(); o++) {
                family.add(scores.change(pair.policy(), pair.other(), o));
            }
        }
        List<TestedEstimate> all = Holm.testPairs(family);
        List<List<TestedEstimate>> tested = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<TestedEstimate> own = all.subList(i * scores.objectives(), (i + 1) * scores.objectives());
            tested.add(own);
            if (beats(own, 1)) {
                beatenBy.get(pairs.get(i).other()).add(pairs.get(i).policy());
            } else if (beats(own, -1)) {
                beatenBy.get(pairs.get(i).policy()).add(pairs.get(i).other());
            }
        }
        return tested;
    }

    /** Whether it is better, or with −1 worse, told apart in one objective at least, and in no mean the other way about. */
    private boolean beats(List<TestedEstimate> changes, int way) {
        boolean isTold = false;
        for (int o = 0; o < changes.size(); o++) {
            Double mean = changes.get(o).estimate().mean();
            if (mean == null || way * scores.sign(o) * mean > 0) {
                return false;
            }
            isTold |= changes.get(o).isApart();
        }
        return isTold;
    }

    /** Each objective of a policy, from 1, less that of the scenario as written. */
    List<TestedEstimate> againstWritten(int policy) {
        return againstWritten.get(policy - 1);
    }

    /** The policies that beat one, ascending; 0 is the scenario as written. */
    List<Integer> beatenBy(int policy) {
        return beatenBy.get(policy).stream().sorted().toList();
    }
}
