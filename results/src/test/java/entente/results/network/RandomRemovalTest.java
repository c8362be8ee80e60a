package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With fixed seeds; with new ones the test of means would fail by chance once in some thousand times. */
class RandomRemovalTest {

    @Test
    void aCompleteGraphShrinksByOneEachTime() {
        List<Estimate> curve = new RandomRemoval(Graphs.complete(7)).curve(7, 5, 1);

        assertThat(curve).extracting(Estimate::mean).containsExactly(7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.0);
    }

    /** By counting all 4! orders of a path of four: 4, (3 + 2 + 2 + 3)/4, (2 + 1 + 1 + 2 + 1 + 2)/6, 1, 0. */
    @Test
    void aPathFallsApartAsCountingAllOrdersSays() {
        TieGraph path = Graphs.of(4, List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3)));
        List<Estimate> curve = new RandomRemoval(path).curve(4, 20_000, 11);

        assertThat(curve.get(0).mean()).isEqualTo(4);
        assertThat(score(curve.get(1), 2.5)).isBetween(-4.0, 4.0);
        assertThat(score(curve.get(2), 1.5)).isBetween(-4.0, 4.0);
        assertThat(curve.get(3).mean()).isEqualTo(1);
        assertThat(curve.get(4).mean()).isZero();
    }

    @Test
    void ordersFollowFromTheSeedAlone() {
        RandomRemoval removal = new RandomRemoval(Graphs.star(12));

        assertThat(removal.curve(6, 10, 3)).isEqualTo(removal.curve(6, 10, 3)).isNotEqualTo(removal.curve(6, 10, 4));
    }

    private static double score(Estimate estimate, double expected) {
        Double mean = estimate.mean();
        Double error = estimate.standardError();
        return mean == null || error == null ? Double.NaN : (mean - expected) / error;
    }
}
