package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.results.experiment.Progress;
import entente.results.network.TieGraph;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Null cases: what one of the generators made must be found nearest to that generator. */
class GeneratedStructuresTest {

    private static final StudyRuns BENCH = new StudyRuns(Simulation::run, 2, 1);
    private static final int SIZE = 50;

    @Test
    void aCellularNetworkIsNearestToTheDefault() {
        assertThat(finding("cellular").verdict()).isEqualTo(CriterionVerdict.MET);
    }

    @Test
    void aScaleFreeNetworkIsNot() {
        Finding finding = finding("scaleFree");

        assertThat(finding.verdict()).isEqualTo(CriterionVerdict.MISSED);
        assertThat(finding.subject()).isEqualTo("scaleFree-50, against scaleFree");
    }

    @Test
    void aRingWithNeighboursTiedIsNearestToASmallWorld() {
        assertThat(finding("smallWorld").subject()).isEqualTo("smallWorld-50, against smallWorld");
    }

    /** With a network of the structure, of a seed that no generated one has, in the place of a documented one. */
    private static Finding finding(String structure) {
        ThreatNetwork spec = StudyRuns.variant(
                        "planted",
                        "validation/nation",
                        List.of("networks[*].operatives=" + SIZE, "networks[*].structure=" + structure))
                .scenario()
                .networks()
                .get(0);
        TieGraph planted = new TieGraph(
                structure + "-" + SIZE,
                LongStream.range(0, SIZE).boxed().toList(),
                StartingTies.of(spec, Seeds.of(987654321)));
        return new GeneratedStructures(BENCH, List.of(planted), 12)
                .run(Progress.NONE)
                .findings()
                .get(0);
    }
}
