package entente.results.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapley values by subsets are those by their definition: the mean of what each adds, over all orders. */
class CoalitionsTest {

    /** A, B and C play a glove game: A has a left glove, B and C a right one each. Shapley 1953: 2/3, 1/6, 1/6. */
    @Test
    void theGloveGame() {
        Coalitions game = new Coalitions(3);
        int[] values = {0, 0, 0, 1, 0, 1, 0, 1, 0, 0};

        assertThat(value(game.shapley(0), values)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(value(game.shapley(1), values)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(value(game.shapley(2), values)).isCloseTo(1 / 6.0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6})
    void theyAreMeansOverAllOrders(int obstacles) {
        Coalitions game = new Coalitions(obstacles);
        int[] values =
                new SplittableRandom(obstacles).ints(game.columns(), 0, 100).toArray();
        double[] sums = new double[obstacles];
        List<List<Integer>> orders = orders(obstacles);
        for (List<Integer> order : orders) {
            int lifted = 0;
            for (int i : order) {
                sums[i] += values[lifted | 1 << i] - values[lifted];
                lifted |= 1 << i;
            }
        }

        double all = 0;
        for (int i = 0; i < obstacles; i++) {
            assertThat(value(game.shapley(i), values)).isCloseTo(sums[i] / orders.size(), within(1e-9));
            all += value(game.shapley(i), values);
        }
        assertThat(all).isCloseTo(value(game.whole(), values), within(1e-9));
    }

    /** Of two, it is what both add together less what each adds alone. */
    @Test
    void theInteractionOfTwo() {
        Coalitions game = new Coalitions(2);

        assertThat(value(game.interaction(0, 1), new int[] {1, 4, 9, 30, 0, 0})).isEqualTo(30 - 4 - 9 + 1);
    }

    @Test
    void aloneAndLastAreTheEndsOfTheOrders() {
        Coalitions game = new Coalitions(2);
        int[] values = {10, 7, 8, 1, 20, 0};

        assertThat(value(game.alone(0), values)).isEqualTo(-3);
        assertThat(value(game.last(0), values)).isEqualTo(-7);
        assertThat(value(game.level(game.isolation()), values)).isEqualTo(20);
        assertThat(value(game.level(game.pooled()), values)).isZero();
    }

    @Test
    void moreThanTwelveAreRefused() {
        assertThatThrownBy(() -> new Coalitions(13)).hasMessageContaining("there must be 1 to 12");
    }

    private static double value(Contrast contrast, int[] values) {
        return (double) contrast.sum(values) / contrast.divisor();
    }

    private static List<List<Integer>> orders(int n) {
        List<List<Integer>> orders = List.of(List.of());
        for (int next = 0; next < n; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> inserted = new ArrayList<>(order);
                    inserted.add(place, next);
                    longer.add(inserted);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
