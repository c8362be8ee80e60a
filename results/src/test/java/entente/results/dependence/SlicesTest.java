package entente.results.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTest {

    @Test
    void numbersAreCutIntoAsManyPointsEach() {
        Slices slices =
                Slices.of(new Column(IntStream.range(0, 12).mapToDouble(i -> -i).toArray(), false), 4);

        assertThat(slices.count()).isEqualTo(4);
        assertThat(slices.sizes()).containsExactly(3, 3, 3, 3);
        assertThat(slices.of(0)).isEqualTo(3);
        assertThat(slices.of(11)).isZero();
    }

    /** Six of eight are alike: they cannot be cut apart, and no slice is empty. */
    @Test
    void equalValuesStayTogether() {
        Slices slices = Slices.of(new Column(new double[] {1, 5, 5, 5, 5, 5, 5, 7, 8, 9}, false), 3);

        assertThat(slices.count()).isEqualTo(2);
        assertThat(slices.of(1)).isEqualTo(slices.of(6));
        assertThat(slices.of(9)).isEqualTo(1);
        assertThat(slices.sizes()).doesNotContain(0);
    }

    @Test
    void kindsAndFewValuesHaveASliceEach() {
        assertThat(Slices.of(new Column(new double[] {4, 0, 4, 2, 2}, true), 2).sizes())
                .containsExactly(1, 2, 2);
        assertThat(Slices.of(new Column(new double[] {0.5, 0.1, 0.5}, false), 3).sizes())
                .containsExactly(1, 2);
    }
}
