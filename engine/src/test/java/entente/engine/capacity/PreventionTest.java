package entente.engine.capacity;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.capacity.Capacities.LAG;
import static entente.engine.capacity.Capacities.SATURATION;
import static entente.engine.scenario.ProgrammeKind.PREVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Prevention, funded so richly that it stands at saturation after the lag, keeps away recruits and plots. */
class PreventionTest {

    private static final FundCapacityBuilding RICH = new FundCapacityBuilding(0, "BBB", "AAA", PREVENTION, 1000);

    /** Of about 500 losses in AAA a tenth is replaced, in BBB every one (one seed, 4 standard errors). */
    @Test
    void fewerOfThoseLostInTheRecipientAreReplaced() {
        Scenario scenario = scenario(
                40 * YEAR,
                nation("AAA", "interdictionDays", 5),
                nation("BBB", "interdictionDays", 5),
                network(
                        "net",
                        evenly("AAA", "BBB"),
                        "structure",
                        Structure.RANDOM,
                        "operatives",
                        3000,
                        "plotsPerYear",
                        10,
                        "recovery.rule",
                        RecoveryRule.RANDOM,
                        "recovery.delayDays",
                        20,
                        "recovery.replacedShare",
                        1));
        Run run = run(scenario, 1, RICH);
        Set<String> replaced = new HashSet<>();
        run.events(OperativeRecruited.class).forEach(e -> replaced.add(e.replaced()));
        // Only residents are arrested, for there is no agreement; ten times the delay is time enough.
        List<OperativeArrested> lost = run.events(OperativeArrested.class).stream()
                .filter(e -> e.day() > LAG && e.day() < 40 * YEAR - 300)
                .toList();
        long inA = lost.stream().filter(e -> e.nation().equals("AAA")).count();
        long replacedInA = lost.stream()
                .filter(e -> e.nation().equals("AAA") && replaced.contains(e.operative()))
                .count();
        assertThat(inA).isGreaterThan(300);
        assertThat(Scores.binomial(replacedInA, inA, 1 - SATURATION)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(lost)
                .filteredOn(e -> e.nation().equals("BBB"))
                .hasSizeGreaterThan(300)
                .allMatch(e -> replaced.contains(e.operative()));
    }

    /** Three quarters of the activity lies in AAA, so that half of 0.75 x 0.9 of all births are prevented. */
    @Test
    void birthsAreKeptBelowAnExactMarkAndTheOthersAreTheSame() {
        Scenario scenario = scenario(
                20 * YEAR,
                nation("AAA", "teams", 0),
                nation("BBB", "teams", 0),
                network("net", Map.of("AAA", 3.0, "BBB", 1.0), "plotsPerYear", 10, "recovery.preventedBirths", 0.5));
        Run without = run(scenario, 1);
        Run with = run(scenario, 1, RICH);
        double kept = 1 - 0.5 * 0.75 * SATURATION;
        Set<Birth> results = new HashSet<>();
        List<BirthConsidered> before = without.events(BirthConsidered.class);
        List<BirthConsidered> after = with.events(BirthConsidered.class);
        assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(100);
        for (int i = 0; i < after.size(); i++) {
            BirthConsidered birth = after.get(i);
            assertThat(birth.mark()).isEqualTo(before.get(i).mark());
            assertThat(birth.day()).isEqualTo(before.get(i).day());
            assertThat(birth.result())
                    .isEqualTo(birth.day() < LAG || birth.mark() < kept ? Birth.BORN : Birth.PREVENTED);
            results.add(birth.result());
        }
        assertThat(results).containsExactlyInAnyOrder(Birth.BORN, Birth.PREVENTED);
        assertThat(without.events(PlotBorn.class)).containsAll(with.events(PlotBorn.class));
    }

    /** A recruit who never comes leaves no gap in the draws of those who do. */
    @Test
    void recruitsOfOtherNationsAreTheSameWithPreventionAndWithout() {
        Scenario scenario = scenario(
                6 * YEAR,
                nation("AAA", "interdictionDays", 5),
                nation("BBB", "interdictionDays", 5),
                network(
                        "net",
                        evenly("AAA", "BBB"),
                        "structure",
                        Structure.RANDOM,
                        "operatives",
                        2000,
                        "plotsPerYear",
                        4,
                        "recovery.rule",
                        RecoveryRule.RANDOM,
                        "recovery.delayDays",
                        200,
                        "recovery.replacedShare",
                        1));
        Set<String> with = recruits(run(scenario, 1, RICH));
        Set<String> without = recruits(run(scenario, 1));
        assertThat(with).hasSizeGreaterThan(10).hasSizeLessThan(without.size());
        assertThat(without).containsAll(with);
    }

    private static Set<String> recruits(Run run) {
        List<String> ids = new ArrayList<>();
        run.events(OperativeRecruited.class).forEach(e -> ids.add(e.operative() + " for " + e.replaced()));
        return new HashSet<>(ids);
    }
}
