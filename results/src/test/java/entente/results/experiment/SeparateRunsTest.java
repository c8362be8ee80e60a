package entente.results.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.results.sample.Worlds;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class SeparateRunsTest {

    private static final RunFunction NOTHING = (scenario, seed, decisions, listener) ->
            new RunOutcome(scenario.period().horizonDays(), 0, 0, 0);

    @Test
    void everyRunHasItsOwnVariantAndSeed() {
        ConcurrentSkipListMap<Long, String> seen = new ConcurrentSkipListMap<>();
        RunFunction function = (scenario, seed, decisions, listener) -> {
            seen.put(seed, scenario.nations().get(0).id());
            return NOTHING.run(scenario, seed, decisions, listener);
        };

        new SeparateRuns(function, 2).run(7, 10, 3, run -> variant("AA" + (char) ('A' + run)), run -> new Unobserved());

        assertThat(seen)
                .hasSize(3)
                .containsEntry(RunSeeds.of(7, 10), "AAA")
                .containsEntry(RunSeeds.of(7, 11), "AAB")
                .containsEntry(RunSeeds.of(7, 12), "AAC");
    }

    @Test
    void tellsWhichRunFailed() {
        RunFunction broken = (scenario, seed, decisions, listener) -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(
                        () -> new SeparateRuns(broken, 2).run(7, 5, 3, run -> variant("AAA"), run -> new Unobserved()))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("seed " + RunSeeds.of(7, 5));
    }

    @Test
    void needsAThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeparateRuns(NOTHING, 0));
    }

    private static Variant variant(String nation) {
        return new Variant(nation, List.of(), Worlds.of(nation), List.of());
    }

    private static final class Unobserved implements PairedRuns.Observation {
        @Override
        public void on(Event event) {
            // Nothing is looked at.
        }

        @Override
        public void end(RunOutcome outcome) {
            // Nothing comes of it.
        }
    }
}
