package entente.engine.diplomacy;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A network that lives in BBB and attacks AAA, whom nobody watches: nothing can be kept back, so that AAA blames BBB for its
 * soil alone, once for each attack. Each costs 0.1 of an affinity of 0.9, until it is −1.
 */
class SoilBlameTest {

    @Test
    void whoIsHitBlamesTheNationWhereThePlotWasPrepared() {
        Run run = world(Map.of("BBB", 1.0), 0.1);
        List<AttackLaunched> attacks = run.events(AttackLaunched.class);
        assertThat(attacks).hasSizeBetween(3, 19);
        assertThat(run.events(BlameAssigned.class)).hasSameSizeAs(attacks).allSatisfy(blame -> {
            assertThat(blame.nation()).isEqualTo("AAA");
            assertThat(blame.other()).isEqualTo("BBB");
            assertThat(blame.reports()).isZero();
        });
        List<AffinityShifted> shifts = run.events(AffinityShifted.class);
        for (int i = 0; i < shifts.size(); i++) {
            assertThat(shifts.get(i).cause()).isEqualTo(AffinityCause.BLAME);
            assertThat(shifts.get(i).affinity()).isEqualTo(0.9 - 0.1 * (i + 1), within(1e-9));
        }
    }

    @Test
    void whatIsPreparedAtHomeIsNobodysFault() {
        Run run = world(Map.of("AAA", 1.0), 0.1);
        assertThat(run.events(AttackLaunched.class)).isNotEmpty();
        assertThat(run.events(BlameAssigned.class)).isEmpty();
    }

    @Test
    void whereBlameCostsNothingThereIsNone() {
        assertThat(world(Map.of("BBB", 1.0), 0).events(BlameAssigned.class)).isEmpty();
    }

    private static Run world(Map<String, Double> footprint, double blameAffinity) {
        return run(
                scenario(
                        5 * YEAR,
                        watcher("AAA", "sensorCoverage", 0, "fieldCoverage", 0),
                        watcher("BBB", "sensorCoverage", 0, "fieldCoverage", 0),
                        agreementOfAll(),
                        relation("AAA", "BBB", "affinity", 0.9),
                        rules("diplomacy.blameAffinity", blameAffinity, "diplomacy.blameWeight", 0),
                        network("net", footprint, "targets", Map.of("AAA", 1.0), "plotsPerYear", 2, "clockDays", 100)),
                4);
    }
}
