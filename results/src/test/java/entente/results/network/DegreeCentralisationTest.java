package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values from Freeman's definition by hand. */
class DegreeCentralisationTest {

    @Test
    void aStarHasAllAndACompleteGraphNone() {
        assertThat(DegreeCentralisation.of(Graphs.star(7))).isEqualTo(1);
        assertThat(DegreeCentralisation.of(Graphs.complete(7))).isZero();
    }

    /** Degrees 1, 2, 2, 1: the sum of what they lack is 2, of 6 in a star. */
    @Test
    void aPathLiesBetween() {
        TieGraph path = Graphs.of(4, List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3)));

        assertThat(DegreeCentralisation.of(path)).isEqualTo(2.0 / 6);
    }

    /** Degrees 2, 1, 1, 0, 0: the sum of what they lack is 6, of 12 in a star. */
    @Test
    void whoHasNoTiesCountsToo() {
        assertThat(DegreeCentralisation.of(Graphs.of(5, List.of(List.of(0, 1), List.of(0, 2)))))
                .isEqualTo(6.0 / 12);
    }

    @Test
    void twoHaveNone() {
        assertThat(DegreeCentralisation.of(Graphs.of(2, List.of(List.of(0, 1)))))
                .isZero();
    }
}
