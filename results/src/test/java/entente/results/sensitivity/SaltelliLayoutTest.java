package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SaltelliLayoutTest {

    /** Two factors, two base points: A, A with each factor from B, B with each factor from A, B. */
    private final double[][] points = {
        {1, 2}, {3, 2}, {1, 4}, {1, 4}, {3, 2}, {3, 4},
        {5, 6}, {7, 6}, {5, 8}, {5, 8}, {7, 6}, {7, 8}
    };

    @Test
    void knowsADesignByItsPoints() {
        SaltelliLayout layout = new SaltelliLayout(2, 2, true);

        assertThat(layout.size()).isEqualTo(12);
        assertThat(layout.fits((p, f) -> points[p][f])).isTrue();
        points[8][1] = 9;
        assertThat(layout.fits((p, f) -> points[p][f])).isFalse();
    }

    @Test
    void needsFactorsAndPoints() {
        assertThat(new SaltelliLayout(3, 4, false).size()).isEqualTo(20);
        assertThatIllegalArgumentException().isThrownBy(() -> new SaltelliLayout(0, 4, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SaltelliLayout(3, 1, false));
    }
}
