package entente.results.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomTreesTest {

    private static final int POINTS = 200;

    @Test
    void scoreOnlyWhatLowersTheError() {
        double[][] columns = columns();
        double[] outputs =
                Arrays.stream(columns[0]).map(value -> value < 0.5 ? 0 : 1).toArray();

        double[] scores = new RandomTrees(columns, new boolean[3], outputs).scores(50, 1);

        assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-9));
        assertThat(scores[0]).isGreaterThan(0.8);
    }

    @Test
    void kindsNeedNoOrder() {
        double[][] columns = columns();
        columns[1] =
                Arrays.stream(columns[1]).map(value -> Math.floor(5 * value)).toArray();
        double[] outputs = Arrays.stream(columns[1])
                .map(kind -> kind == 1 || kind == 4 ? 1 : 0)
                .toArray();

        double[] scores = new RandomTrees(columns, new boolean[] {false, true, false}, outputs).scores(50, 1);

        assertThat(scores[1]).isGreaterThan(0.8);
    }

    @Test
    void nothingIsScoredWhereNothingVaries() {
        assertThat(new RandomTrees(columns(), new boolean[3], new double[POINTS]).scores(5, 1))
                .containsExactly(0, 0, 0);
    }

    private static double[][] columns() {
        SplittableRandom random = new SplittableRandom(2);
        return new double[][] {
            random.doubles(POINTS).toArray(),
            random.doubles(POINTS).toArray(),
            random.doubles(POINTS).toArray()
        };
    }
}
