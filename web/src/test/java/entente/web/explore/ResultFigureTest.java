package entente.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.explore.Result.Figure;
import org.junit.jupiter.api.Test;

class ResultFigureTest {

    @Test
    void theIntervalOfAShareEndsWhereSharesDo() {
        assertThat(new Figure(0.05, -0.02, 0.12, 20).within(0, 1)).isEqualTo(new Figure(0.05, 0.0, 0.12, 20));
        assertThat(new Figure(0.97, 0.9, 1.04, 20).within(0, 1)).isEqualTo(new Figure(0.97, 0.9, 1.0, 20));
        assertThat(new Figure(0.5, 0.4, 0.6, 20).within(0, 1)).isEqualTo(new Figure(0.5, 0.4, 0.6, 20));
    }

    @Test
    void whatHasNoIntervalGetsNone() {
        Figure undefined = new Figure(null, null, null, 0);
        Figure once = new Figure(0.4, null, null, 1);

        assertThat(undefined.within(0, 1)).isEqualTo(undefined);
        assertThat(once.within(0, 1)).isEqualTo(once);
    }

    @Test
    void anIntervalExcludesZeroOnOneSideOnly() {
        assertThat(new Figure(0.1, 0.01, 0.2, 9).excludesZero()).isTrue();
        assertThat(new Figure(-0.1, -0.2, -0.01, 9).excludesZero()).isTrue();
        assertThat(new Figure(0.1, -0.01, 0.2, 9).excludesZero()).isFalse();
        assertThat(new Figure(0.1, null, null, 1).excludesZero()).isFalse();
    }
}
