package entente.results.verification;

import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.results.network.StructureMeasures;
import entente.results.network.TieGraph;
import entente.results.verification.VerificationCase.Calculation;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * The cellular generator at 60 operatives: means over 500 graphs against the figures of the model's description, within 5 %.
 */
final class GeneratorCalculation implements Calculation {

    private static final int GRAPHS = 500;
    private static final double TOLERANCE = 0.05;

    @Override
    public Domain domain() {
        return Domain.following();
    }

    @Override
    public List<MeasuredValue> rows(Scenario scenario) {
        ThreatNetwork spec = DomainConditions.network(scenario);
        SummaryStatistics degree = new SummaryStatistics();
        SummaryStatistics clustering = new SummaryStatistics();
        SummaryStatistics pathLength = new SummaryStatistics();
        List<Long> numbers = LongStream.range(0, spec.membership().initialOperatives())
                .boxed()
                .toList();
        for (int seed = 0; seed < GRAPHS; seed++) {
            TieGraph graph = new TieGraph("cells", numbers, StartingTies.of(spec, Seeds.of(seed)));
            StructureMeasures measures = StructureMeasures.of(graph, 0.5);
            degree.addValue(measures.meanDegree());
            clustering.addValue(measures.meanLocalClustering());
            pathLength.addValue(Objects.requireNonNull(measures.pathLength()));
        }
        return List.of(
                row("mean degree", 4.36, degree),
                row("mean local clustering", 0.51, clustering),
                row("path length", 3.66, pathLength));
    }

    private static MeasuredValue row(String measure, double expected, SummaryStatistics observed) {
        return MeasuredValue.within(measure + ", within 5 %", expected, observed.getMean(), TOLERANCE * expected);
    }
}
