package entente.results.ablation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.random.Seeds;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library, as it is written and left to its autopilots, uses the whole model: every decision, every obstacle. */
class LibraryUseTest {

    private static final int REPLICATIONS = 20;
    private static final long SEED = 5;

    private static final Map<Boolean, EventCounts> RUN = new ConcurrentHashMap<>();

    static Set<String> decisions() {
        Set<String> kinds = Arrays.stream(NationDecision.class.getPermittedSubclasses())
                .map(Decision::type)
                .collect(toSet());
        kinds.remove(Decision.type(ChooseOption.class));
        // Reviews move effort by themselves; a decision to move it is a person's.
        kinds.remove(Decision.type(MoveEffort.class));
        return new TreeSet<>(kinds);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void autopilotsTakeEveryKindOfDecision(String kind) {
        assertThat(counts(true).of("DecisionTaken:" + kind)).as(kind).isPositive();
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void everyObstacleStopsSomething(Obstacle obstacle) {
        EventCounts counts = counts(false);

        assertThat(counts.of(happening(obstacle) + ":" + obstacle.name()))
                .as(obstacle.name())
                .isPositive();
    }

    static Obstacle[] obstacles() {
        return Obstacle.values();
    }

    /** Standards and technology show where a report is not linked, jurisdiction where a host's law forbids to help. */
    private static String happening(Obstacle obstacle) {
        return switch (obstacle) {
            case STANDARDS, TECHNOLOGY -> "ReportStrayed";
            case JURISDICTION -> "JointOperationDeclined";
            default -> "ReportWithheld";
        };
    }

    /** Where a nation must choose and nobody does, its autopilot takes the standing option. */
    @Test
    void autopilotsChooseAtDecisionPoints() {
        assertThat(counts(false).of("DecisionTaken:chooseOption")).isPositive();
    }

    /** @param unscripted whether to count no decision of a nation that the scenario scripts, at its points or by its day */
    private static EventCounts counts(boolean unscripted) {
        return RUN.computeIfAbsent(unscripted, LibraryUseTest::run);
    }

    private static EventCounts run(boolean unscripted) {
        EventCounts counts = new EventCounts();
        Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .forEach(id -> {
                    Scenario scenario = Scenarios.load(id, unscripted ? List.of("decisionPoints=[]") : List.of());
                    EventListener listener = unscripted ? without(scripted(scenario), counts) : counts;
                    for (int replication = 0; replication < REPLICATIONS; replication++) {
                        Simulation.start(scenario, Seeds.of(RunSeeds.of(SEED, replication)), List.of(), listener)
                                .advanceTo(scenario.period().horizonDays());
                    }
                });
        return counts;
    }

    /** The decisions that are written into a scenario: their day and kind. */
    private static Set<List<Object>> scripted(Scenario scenario) {
        return scenario.script().injects().stream()
                .map(Decision.class::cast)
                .map(decision -> List.<Object>of(decision.day(), decision.type()))
                .collect(toSet());
    }

    private static EventListener without(Set<List<Object>> scripted, EventListener counts) {
        return event -> {
            if (!(event instanceof DecisionTaken taken)
                    || !scripted.contains(List.<Object>of(taken.day(), taken.decision()))) {
                counts.on(event);
            }
        };
    }
}
