package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Arrivals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replications of a counterfactual: one past, many futures. */
class BranchTest {

    private static List<Event> events(Scenario scenario, Seeds seeds) {
        List<Event> events = new ArrayList<>();
        Simulation.start(scenario, seeds, List.of(), events::add)
                .advanceTo(scenario.period().horizonDays());
        return events;
    }

    private static List<Event> before(List<Event> events, double day) {
        return events.stream().filter(event -> event.day() < day).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 400", "2, 400", "3, 182.625", "4, 0.5", "5, 799"})
    void everyEventBeforeTheBranchIsKeptAndTheFutureIsAnother(long seed, double day) {
        Scenario scenario = RichWorld.everythingOn()
                .horizon(1200)
                .networks("arrivals", Arrivals.NEGATIVE_BINOMIAL)
                .scenario();
        List<Event> plain = events(scenario, Seeds.of(seed));
        List<Event> first = events(scenario, Seeds.of(seed).branch(day, 1));
        List<Event> second = events(scenario, Seeds.of(seed).branch(day, 2));

        assertThat(before(first, day)).isEqualTo(before(plain, day)).isEqualTo(before(second, day));
        assertThat(first).isNotEqualTo(plain).isNotEqualTo(second);
        assertThat(events(scenario, Seeds.of(seed).branch(day, 1))).as("again").isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aBranchAfterTheEndChangesNothing(long seed) {
        Scenario scenario = RichWorld.everythingOn().horizon(300).scenario();
        assertThat(events(scenario, Seeds.of(seed).branch(300.001, 1))).isEqualTo(events(scenario, Seeds.of(seed)));
    }
}
