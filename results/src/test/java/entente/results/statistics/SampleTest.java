package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample hundredAndOne =
            new Sample(IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray());

    @Test
    void holdsTheMiddleNinetyFiveOfAHundred() {
        assertThat(hundredAndOne.mean()).isEqualTo(50);
        assertThat(hundredAndOne.low()).isCloseTo(2.5, within(1e-9));
        assertThat(hundredAndOne.high()).isCloseTo(97.5, within(1e-9));
        assertThat(hundredAndOne.holds(97)).isTrue();
        assertThat(hundredAndOne.holds(98)).isFalse();
        assertThat(hundredAndOne.holds(2)).isFalse();
    }

    @Test
    void theTailCountsTheValueItself() {
        assertThat(hundredAndOne.tail(1000)).isCloseTo(2.0 / 102, within(1e-12));
        assertThat(hundredAndOne.tail(0)).isCloseTo(4.0 / 102, within(1e-12));
        assertThat(hundredAndOne.tail(50)).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        assertThat(new Sample(new double[] {Double.NaN, 3, 5}).size()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(new double[] {Double.NaN}));
    }
}
