package entente.engine.politics;

import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.LeadershipChange;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.view.NationView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nations feel for each other at the start, and how the control moves it. */
class DiplomaticRelationsTest {

    @Test
    void affinityIsMutualAndTrustIsNot() {
        NationView first = after("AAA");
        assertThat(first.affinity("BBB")).isEqualTo(0.8);
        assertThat(after("BBB").affinity("AAA")).isEqualTo(0.8);
        assertThat(first.trust("BBB")).isEqualTo(0.9);
        assertThat(after("BBB").trust("AAA")).isEqualTo(0.4);
        assertThat(first.affinity("CCC")).as("an unlisted pair").isZero();
        assertThat(first.trust("CCC")).isEqualTo(0.5);
    }

    @Test
    void aCrisisCostsBothAffinityAndAShareOfTrust() {
        DiplomaticCrisis crisis = new DiplomaticCrisis(10, List.of("BBB", "AAA"), 0.5, 0.25);
        assertThat(after("AAA", crisis).affinity("BBB")).isCloseTo(0.3, within(1e-12));
        assertThat(after("AAA", crisis).trust("BBB")).isCloseTo(0.9 * 0.75, within(1e-12));
        assertThat(after("BBB", crisis).trust("AAA")).isCloseTo(0.4 * 0.75, within(1e-12));
        assertThat(after("AAA", crisis).affinity("CCC")).isZero();
    }

    @Test
    void aLeadershipChangeMovesAffinityToAllWithinItsBounds() {
        LeadershipChange change = new LeadershipChange(10, "AAA", 0.5);
        assertThat(after("AAA", change).affinity("BBB")).isEqualTo(1);
        assertThat(after("CCC", change).affinity("AAA")).isEqualTo(0.5);
        assertThat(after("CCC", change).affinity("BBB")).isZero();
        assertThat(after("AAA", change, new LeadershipChange(11, "AAA", -2)).affinity("BBB"))
                .isEqualTo(-1);
    }

    private static NationView after(String nation, Decision... decisions) {
        var scenario = scenario(
                100,
                watcher("AAA"),
                watcher("BBB"),
                watcher("CCC"),
                relation("AAA", "BBB", "affinity", 0.8, "trust", 0.9, "trustBack", 0.4));
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(decisions), EventListener.NONE);
        simulation.advanceTo(50);
        return simulation.asNation(nation);
    }
}
