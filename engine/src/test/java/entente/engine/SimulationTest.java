package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run is a pure function of a scenario, a seed and decisions, however it is advanced. */
class SimulationTest {

    private static final Scenario SCENARIO =
            RichWorld.everythingOn().horizon(800).scenario();

    @Test
    void theSameSeedGivesTheSameEventsAndAnotherSeedGivesOthers() {
        List<Event> once = TestWorlds.run(SCENARIO, 1).all();
        assertThat(TestWorlds.run(SCENARIO, 1).all()).isEqualTo(once);
        assertThat(TestWorlds.run(SCENARIO, 2).all()).isNotEqualTo(once);
    }

    @Test
    void manyStepsGiveTheSameEventsAsOne() {
        SplittableRandom random = new SplittableRandom(1);
        for (long seed = 1; seed <= 5; seed++) {
            List<Event> events = new ArrayList<>();
            Simulation simulation = Simulation.start(SCENARIO, Seeds.of(seed), List.of(), events::add);
            RunOutcome outcome = simulation.advanceTo(0);
            while (simulation.day() < 800) {
                outcome = simulation.advanceTo(simulation.day() + 3 * random.nextDouble());
                assertThat(outcome.endDay()).isEqualTo(simulation.day());
                assertThat(outcome.events()).isEqualTo(events.size());
            }
            List<Event> atOnce = new ArrayList<>();
            assertThat(Simulation.run(SCENARIO, seed, List.of(), atOnce::add)).isEqualTo(outcome);
            assertThat(events).isEqualTo(atOnce);
        }
    }

    @Test
    void steppingFromEventToEventGivesTheSameEvents() {
        List<Event> atOnce = TestWorlds.run(SCENARIO, 3).all();
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(3), List.of(), events::add);
        for (Event event : atOnce) {
            simulation.advanceTo(event.day());
            assertThat(simulation.day()).isGreaterThanOrEqualTo(event.day());
        }
        simulation.advanceTo(800);
        assertThat(events).isEqualTo(atOnce);
    }

    @Test
    void nothingHappensBeyondTheHorizonOrOnADayThatHasPassed() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(1), List.of(), events::add);
        RunOutcome half = simulation.advanceTo(400);
        assertThat(simulation.advanceTo(100)).isEqualTo(half);
        assertThat(simulation.day()).isEqualTo(400);
        assertThat(simulation.advanceTo(10_000).endDay()).isEqualTo(800);
        assertThat(simulation.day()).isEqualTo(800);
        assertThat(events).isEqualTo(TestWorlds.run(SCENARIO, 1).all());
        assertThat(events).allMatch(event -> event.day() <= 800);
    }

    @Test
    void looksIntoARunChangeNothing() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(1), List.of(), events::add);
        for (int day = 0; day <= 800; day += 20) {
            simulation.advanceTo(day);
            ViewRecording.everything(simulation.asControl());
            RichWorld.NATIONS.forEach(nation -> ViewRecording.everything(simulation.asNation(nation)));
        }
        assertThat(events).isEqualTo(TestWorlds.run(SCENARIO, 1).all());
    }

    @Test
    void runsThatHappenAtTheSameTimeDoNotDisturbEachOther() {
        List<List<Event>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> TestWorlds.run(SCENARIO, i % 2).all())
                .toList();
        for (int i = 0; i < 8; i++) {
            assertThat(together.get(i)).isEqualTo(together.get(i % 2));
        }
    }
}
