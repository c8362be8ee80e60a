package entente.results.verification;

import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.network.TieGraph;
import entente.results.verification.VerificationCase.Calculation;
import entente.results.verification.oracle.CovertGraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Secrecy times information of networks that are stars or complete graphs, as measured and in closed form. */
final class SecrecyCalculation implements Calculation {

    private static final double[] LINK_DETECTION = {0.4, 0.5, 0.6};

    @Override
    public Domain domain() {
        return Domain.following("networks[*]", "networks[*].ties")
                .where(
                        scenario -> scenario.networks().stream()
                                .allMatch(network -> isStar(network) || isComplete(network)),
                        scenario -> "a network is neither a star nor a complete graph: there is no closed form");
    }

    private static boolean isComplete(ThreatNetwork network) {
        int n = network.membership().initialOperatives();
        return n > 1 && network.membership().ties().size() == n * (n - 1) / 2;
    }

    private static boolean isStar(ThreatNetwork network) {
        int n = network.membership().initialOperatives();
        return n > 1
                && network.membership().ties().size() == n - 1
                && LongStream.range(0, n)
                        .anyMatch(hub -> network.membership().ties().stream().allMatch(tie -> tie.contains((int) hub)));
    }

    @Override
    public List<MeasuredValue> rows(Scenario scenario) {
        List<MeasuredValue> rows = new ArrayList<>();
        for (ThreatNetwork network : scenario.networks()) {
            int n = network.membership().initialOperatives();
            for (double p : LINK_DETECTION) {
                boolean star = isStar(network);
                rows.add(MeasuredValue.exact(
                        (star ? "star of " : "complete graph of ") + n + ", p = " + p,
                        star ? CovertGraphs.star(n, p) : CovertGraphs.complete(n, p),
                        value(network, p)));
            }
        }
        return rows;
    }

    private static double value(ThreatNetwork network, double linkDetection) {
        List<Long> numbers = LongStream.range(0, network.membership().initialOperatives())
                .boxed()
                .toList();
        TieGraph graph = new TieGraph(network.id(), numbers, StartingTies.of(network, Seeds.of(1)));
        SecrecyEfficiency balance = StructureMeasures.of(graph, linkDetection).secrecyEfficiency();
        return balance == null ? Double.NaN : balance.value();
    }
}
