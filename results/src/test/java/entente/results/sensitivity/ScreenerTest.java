package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.design.MorrisDesign;
import entente.results.experiment.Progress;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small screening of two neighbours: two trajectories, two replications. */
class ScreenerTest {

    private final AssumedParameters factors = AssumedParameters.of("twin-valleys");
    private final MorrisDesign design = MorrisDesign.of(factors.varied().size(), 2, 4);

    @Test
    void tellsWhatMattersFromWhatCannot() {
        List<Integer> progress = new ArrayList<>();

        Screening screening =
                new Screener(Simulation::run, 2).run(factors, design, 2, 4, (done, total) -> progress.add(done));

        assertThat(progress).hasSize(design.size()).endsWith(design.size());
        for (HeadlineMeasure headline : HeadlineMeasure.values()) {
            List<ElementaryEffect> effects = screening.effects(headline);
            for (int f = 0; f < effects.size(); f++) {
                if (factors.varied().get(f).path().startsWith("rules.costs.")) {
                    // Prices change nothing that happens: with the same seeds, exactly nothing.
                    assertThat(effects.get(f).absolute().mean()).isZero();
                }
            }
            assertThat(effects)
                    .anySatisfy(effect -> assertThat(effect.absolute().mean()).isPositive());
        }
        int points = design.size();
        assertThat(screening.above(HeadlineMeasure.POOL_GAP))
                .isBetween(screening.clearlyAbove(HeadlineMeasure.POOL_GAP), points);
        assertThat(screening.clearlyBelow(HeadlineMeasure.POOL_GAP)).isBetween(0, points);
        assertThat(screening.spread(HeadlineMeasure.SHARE_FOILED).mean()).isBetween(0.0, 1.0);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        AssumedParameters few =
                new AssumedParameters("twin-valleys", factors.varied().subList(0, 5), List.of());
        MorrisDesign small = MorrisDesign.of(5, 2, 4);

        List<Estimate> one = new Screener(Simulation::run, 1)
                .run(few, small, 2, 4, Progress.NONE)
                .values()
                .get(HeadlineMeasure.ATTACKS);
        List<Estimate> three = new Screener(Simulation::run, 3)
                .run(few, small, 2, 4, Progress.NONE)
                .values()
                .get(HeadlineMeasure.ATTACKS);

        assertThat(one).isEqualTo(three).hasSize(12);
    }
}
