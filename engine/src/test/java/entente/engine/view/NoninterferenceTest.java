package entente.engine.view;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.ViewRecording;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No view tells more than it may: where nothing is shared, two worlds that differ only in what BBB keeps secret look
 * exactly alike to AAA. (BBB has no teams, for what it does on its soil, others notice by its effects.)
 */
class NoninterferenceTest {

    private static final Nation OPEN = nation("BBB", "teams", 0, "sensorCoverage", 0.1, "analysts", 1);

    private static final Nation SECRETIVE = nation(
            "BBB",
            "teams",
            0,
            "sensorCoverage",
            0.9,
            "analysts",
            7,
            "analysisDays",
            3,
            "linkage",
            0.4,
            "evidenceThreshold",
            2,
            "falseReportsPerYear",
            50,
            "overloadLimit",
            1,
            "biometrics",
            1,
            "communications",
            0.2,
            "secureChannels",
            0.1,
            "posture",
            Posture.NEED_TO_KNOW,
            "minimumTrust",
            0.9,
            "marking",
            Marking.RED,
            "law.alert",
            new Gateway(LawfulBasis.CLOSED, List.of()),
            "cooperation.minimumTrust",
            0.9,
            "priorities",
            Map.of("iron", 0.1));

    private static Scenario world(Nation other, double trustInUs) {
        return scenario(
                4 * YEAR,
                nation(
                        "AAA",
                        "teams",
                        3,
                        "sensorCoverage",
                        0.3,
                        "fieldCoverage",
                        0.4,
                        "analysts",
                        2,
                        "analysisDays",
                        10,
                        "linkage",
                        0.8,
                        "evidenceThreshold",
                        3,
                        "interdictionDays",
                        40,
                        "interdictionSuccess",
                        0.8,
                        "falseReportsPerYear",
                        10,
                        "falseLeadsPerTeamYear",
                        1,
                        "biometrics",
                        0.5,
                        "autopilot",
                        true),
                other,
                relation("AAA", "BBB", "trust", 0.6, "trustBack", trustInUs),
                network(
                        "iron",
                        evenly("AAA", "BBB"),
                        "structure",
                        Structure.CELLULAR,
                        "tracesPerOperativeYear",
                        2,
                        "plotsPerYear",
                        6,
                        "interrogationYield",
                        0.3,
                        "cautionPerArrest",
                        0.01),
                network("jade", evenly("AAA", "BBB"), "plotsPerYear", 4),
                rules("attentionReviewDays", 90, "trustLearns", true, "followUpArrests", 0.3, "containment", 0.4));
    }

    private static List<Map<String, Object>> seen(String nation, Scenario scenario, long seed) {
        Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), event -> {});
        List<Map<String, Object>> seen = new ArrayList<>();
        for (double day = 0; day <= scenario.period().horizonDays(); day += 15) {
            simulation.advanceTo(day);
            seen.add(ViewRecording.everything(simulation.asNation(nation)));
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatAnotherNationKeepsSecretChangesNothingThatIsSeen(long seed) {
        Scenario first = world(OPEN, 0.1);
        Scenario second = world(SECRETIVE, 0.9);
        assertThat(seen("AAA", first, seed)).isEqualTo(seen("AAA", second, seed));
        assertThat(seen("BBB", first, seed)).as("its own view").isNotEqualTo(seen("BBB", second, seed));
    }

    @Test
    void theRecordingReadsEveryAccessor() {
        Map<String, Object> values = seen("AAA", world(OPEN, 0.1), 1).get(60);
        List<String> accessors = Arrays.stream(NationView.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !List.of("isMember", "kind", "members").contains(method.getName()))
                .map(Method::getName)
                .toList();
        assertThat(accessors)
                .allSatisfy(accessor -> assertThat(values.keySet()).anyMatch(name -> name.startsWith(accessor + "(")));
    }
}
