package entente.engine.capacity;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Nation;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One nation's strength is the weakest nation's burden: where networks give way to pressure, they move to where fewest of
 * their traces are noticed, and strength built there counters it. 30 seeds of 8 years each, paired; 4 standard errors.
 */
class DisplacementTest {

    private static final int SEEDS = 30;

    private static final List<String> CHANNELS = List.of("communications", "travel", "finance", "procurement");

    /** AAA becomes strong at home. */
    private static final Decision[] STRENGTH = CHANNELS.stream()
            .map(field -> new InvestInTechnology(1, "AAA", field, 0.95))
            .toArray(Decision[]::new);

    /** AAA becomes strong at home and builds capacity where there is least. */
    private static final Decision[] SOLIDARITY = Stream.concat(
                    Arrays.stream(STRENGTH),
                    Stream.of(
                            new FundCapacityBuilding(2, "AAA", "CCC", ProgrammeKind.TRAINING, 20),
                            new FundCapacityBuilding(3, "AAA", "CCC", ProgrammeKind.TECHNICAL_ASSISTANCE, 20),
                            new FundCapacityBuilding(200, "AAA", "CCC", ProgrammeKind.TECHNICAL_ASSISTANCE, 20)))
            .toArray(Decision[]::new);

    private static Nation nation(String id, double means) {
        List<Object> overrides = new ArrayList<>(
                List.of("sensorCoverage", 0.3, "fieldCoverage", 0.3, "evidenceThreshold", 3, "interdictionDays", 20));
        CHANNELS.forEach(field -> overrides.addAll(List.of(field, means)));
        return entente.engine.TestWorlds.nation(id, overrides.toArray());
    }

    /** Each plot sits in one nation, drawn by the network's footprint of the time, and aims at DDD. */
    private static final Scenario WORLD = scenario(
            8 * YEAR,
            nation("AAA", 0.4),
            nation("BBB", 0.4),
            nation("CCC", 0.1),
            watcher("DDD", "sensorCoverage", 0),
            network(
                    "net",
                    evenly("AAA", "BBB", "CCC"),
                    "targets",
                    evenly("DDD"),
                    "plotSpread",
                    1,
                    "plotsPerYear",
                    10,
                    "clockDays",
                    360,
                    "displacement",
                    0.05));

    private static double hostedBy(Run run, String nation) {
        return run.events(PlotBorn.class).stream()
                .filter(e -> e.host().equals(nation))
                .count();
    }

    @Test
    void strengthInOneNationMovesPlotsToTheWeakestAndCapacityBuildingThereCountersIt() {
        List<Double> toWeakest = new ArrayList<>();
        List<Double> fromStrong = new ArrayList<>();
        List<Double> countered = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Run alike = run(WORLD, seed);
            Run strong = run(WORLD, seed, STRENGTH);
            Run solidary = run(WORLD, seed, SOLIDARITY);
            fromStrong.add(hostedBy(alike, "AAA") - hostedBy(strong, "AAA"));
            toWeakest.add(hostedBy(strong, "CCC") - hostedBy(alike, "CCC"));
            countered.add(hostedBy(strong, "CCC") - hostedBy(solidary, "CCC"));
        }
        assertThat(Scores.mean(fromStrong, 0)).as("from AAA %s", fromStrong).isGreaterThan(Scores.LIMIT);
        assertThat(Scores.mean(toWeakest, 0)).as("to CCC %s", toWeakest).isGreaterThan(Scores.LIMIT);
        assertThat(Scores.mean(countered, 0)).as("countered %s", countered).isGreaterThan(Scores.LIMIT);
    }
}
