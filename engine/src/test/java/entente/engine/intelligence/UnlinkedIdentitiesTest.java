package entente.engine.intelligence;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names from abroad that formats hide are kept, and read when formats match. */
class UnlinkedIdentitiesTest {

    private static final double DAY = 400;

    @Test
    void aNewStandardLetsAHolderReadTheNamesThatItHas() {
        Run run = run(
                scenario(
                        2 * YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "interoperability", 0.3),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "operatives",
                                100,
                                "tracesPerOperativeYear",
                                0.7,
                                "plotsPerYear",
                                0)),
                1,
                new NewStandard(DAY, List.of("AAA", "BBB"), 1));
        Set<String> strayed = run.events(ReportStrayed.class).stream()
                .peek(stray -> assertThat(stray.obstacle()).isEqualTo(Obstacle.STANDARDS))
                .map(ReportStrayed::subject)
                .collect(Collectors.toSet());
        List<OperativeListed> listed = run.events(OperativeListed.class).stream()
                .filter(entry -> entry.holder().equals("BBB"))
                .toList();
        Set<String> before = listed.stream()
                .filter(entry -> entry.day() < DAY)
                .map(OperativeListed::operative)
                .collect(Collectors.toSet());
        Set<String> then = listed.stream()
                .filter(entry -> entry.day() == DAY)
                .map(OperativeListed::operative)
                .collect(Collectors.toSet());
        strayed.removeAll(before);
        assertThat(then).hasSizeGreaterThan(10).isEqualTo(strayed);
        assertThat(run.events(ReportStrayed.class)).allMatch(stray -> stray.day() < DAY);
    }
}
