package entente.results.dependence;

import entente.engine.random.Keys;
import entente.results.tree.RandomTrees;
import java.util.Arrays;
import java.util.List;

/**
 * Scores of factors by extremely randomised trees, beside a dummy for each factor: its values dealt to the points at random, anew
 * in each forest (M. Kursa and W. Rudnicki, Journal of Statistical Software 36(11), 2010, call them shadows). A factor is
 * compared with the largest of them, so that many factors need no further correction.
 */
final class TreeScores {

    private static final int FORESTS = 60;
    private static final int TREES = 20;

    private final double[] scores;
    private final double dummy;

    private TreeScores(double[] scores, double dummy) {
        this.scores = scores;
        this.dummy = dummy;
    }

    static TreeScores of(List<Column> columns, double[] outputs) {
        int count = columns.size();
        double[] scores = new double[count];
        double[] largest = new double[FORESTS];
        boolean[] kinds = new boolean[2 * count];
        double[][] values = new double[2 * count][];
        for (int f = 0; f < count; f++) {
            kinds[f] = columns.get(f).kinds();
            kinds[count + f] = kinds[f];
            values[f] = columns.get(f).values();
        }
        for (int forest = 0; forest < FORESTS; forest++) {
            for (int f = 0; f < count; f++) {
                double[] own = values[f];
                values[count + f] = Arrays.stream(Dummies.dealt(own.length, (long) forest * count + f))
                        .mapToDouble(p -> own[p])
                        .toArray();
            }
            double[] all = new RandomTrees(values, kinds, outputs).scores(TREES, Keys.of(Keys.of("trees"), forest));
            for (int f = 0; f < count; f++) {
                scores[f] += all[f] / FORESTS;
                largest[forest] = Math.max(largest[forest], all[count + f]);
            }
        }
        Arrays.sort(largest);
        return new TreeScores(scores, largest[(int) Math.ceil((1 - Dummies.ERROR) * (FORESTS + 1)) - 1]);
    }

    /** The score of a factor. */
    double score(int factor) {
        return scores[factor];
    }

    /** What the largest of the dummies exceeds in 5 % of forests. */
    double dummy() {
        return dummy;
    }
}
