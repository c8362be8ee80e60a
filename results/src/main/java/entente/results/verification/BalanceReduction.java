package entente.results.verification;

import entente.engine.scenario.Scenario;
import entente.results.measure.Measurement;
import entente.results.verification.VerificationCase.Reduction;
import java.util.List;
import java.util.function.Supplier;

/** Any scenario: plots that begin end or are still there, and their number over time is their lives together. */
final class BalanceReduction implements Reduction {

    @Override
    public Domain domain() {
        return Domain.everything();
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        Supplier<Measurement> measurements = Measurement.of(scenario);
        return Claim.ofRuns(
                () -> new PlotLedger(scenario, measurements.get()),
                List.of(
                        new ExactCheck<>("plots begun = ended + under way", PlotLedger::went, PlotLedger::came),
                        new ExactCheck<>(
                                "plots under way = rate × mean life", PlotLedger::livesPerDay, PlotLedger::meanStock)));
    }
}
