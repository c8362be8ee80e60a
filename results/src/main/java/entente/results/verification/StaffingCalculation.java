package entente.results.verification;

import entente.engine.scenario.Scenario;
import entente.results.verification.VerificationCase.Calculation;
import entente.results.verification.oracle.FluidLimit;
import entente.results.verification.oracle.TerrorQueue;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Kaplan's staffing formula against the number of teams at which the fluid limit foils as much. */
final class StaffingCalculation implements Calculation {

    private static final double[] SHARES = {0.5, 0.8, 0.9};
    private static final int MOST_EVALUATIONS = 10_000;

    @Override
    public Domain domain() {
        return QueueReduction.followed()
                .where(
                        scenario -> scenario.nations().size() == 1
                                && scenario.networks().size() == 1,
                        scenario -> "there must be one nation and one network")
                .where(
                        scenario -> QueueReduction.queues(scenario).stream().allMatch(queue -> queue.delta() > 0),
                        scenario -> "nothing is ever detected: no number of teams is enough");
    }

    @Override
    public List<MeasuredValue> rows(Scenario scenario) {
        TerrorQueue queue = QueueReduction.queues(scenario).get(0);
        FluidLimit fluid = new FluidLimit(queue);
        List<MeasuredValue> rows = new ArrayList<>();
        for (double share : SHARES) {
            double expected = fluid.teamsFor(share);
            double observed = new BrentSolver(1e-13, 1e-13)
                    .solve(MOST_EVALUATIONS, teams -> fluid.shareFoiled(teams) - share, 0, 10 * expected + 10);
            rows.add(MeasuredValue.exact("teams to foil a share of " + share, expected, observed));
        }
        return rows;
    }
}
