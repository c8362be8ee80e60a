package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork.Structure;
import entente.engine.threat.OperativeRole;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecruitersTest {

    /** Whoever comes after a recruiter was arrested takes over from him or her, and may be arrested as one. */
    @Test
    void aNewcomerTakesTheRoleOfAnArrestedRecruiter() {
        Run run = run(
                scenario(
                        40 * YEAR,
                        nation("AAA"),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "operatives",
                                40,
                                "plotsPerYear",
                                12,
                                "rule",
                                RecoveryRule.RANDOM,
                                "replacedShare",
                                1,
                                "delayDays",
                                30)),
                1);
        Set<String> recruited = run.events(OperativeRecruited.class).stream()
                .map(OperativeRecruited::operative)
                .collect(Collectors.toSet());
        assertThat(recruited).hasSizeGreaterThan(100);
        assertThat(run.events(OperativeArrested.class))
                .filteredOn(arrest -> arrest.role().equals(OperativeRole.RECRUITER.name()))
                .filteredOn(arrest -> recruited.contains(arrest.operative()))
                .hasSizeGreaterThan(5);
    }
}
