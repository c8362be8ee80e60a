package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation.RunOutcome;
import entente.results.experiment.RunFunction;
import entente.results.measure.NetworkMeasures;
import entente.results.measure.PlotMeasures;
import entente.results.report.document.DocumentText;
import entente.results.sample.Events;
import org.junit.jupiter.api.Test;

class SummarizerTest {

    /** In the first run one plot of one is foiled, in the others one of three. */
    private static final RunFunction UNEVEN = (scenario, seed, decisions, listener) -> {
        listener.on(Events.interdicted(10, "P1", "VAL", 10));
        if (seed != 1) {
            listener.on(Events.launched(20, "P2", "DOR", false));
            listener.on(Events.launched(20, "P3", "DOR", false));
        }
        return new RunOutcome(scenario.period().horizonDays(), 3, 0, 0);
    };

    private static final ExperimentSummary SUMMARY = Summaries.of(UNEVEN, 4, Summaries.variant("asWritten"));

    @Test
    void aRatioIsARatioOfTotalsAndNoMeanOfRatios() {
        assertThat(SUMMARY.first().overall().of(PlotMeasures.SHARE_FOILED).mean())
                .isEqualTo(4.0 / 10);
        assertThat(SUMMARY.first().overall().of(PlotMeasures.LAUNCHED).mean()).isEqualTo(6.0 / 4);
    }

    @Test
    void equityIsTheSpreadOverTheNations() {
        assertThat(SUMMARY.first().overall().of(PlotMeasures.EQUITY).mean()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nIsTheNumberOfRunsWithADenominator() {
        assertThat(SUMMARY.first()
                        .nations()
                        .get("DOR")
                        .of(PlotMeasures.SHARE_FOILED)
                        .n())
                .isEqualTo(3);
    }

    @Test
    void measuresWithoutAMeaningPerNationHaveNoValueThere() {
        PlaceSummary nation = SUMMARY.first().nations().get("VAL");

        assertThat(nation.has(NetworkMeasures.STRENGTH)).isFalse();
        assertThatThrownBy(() -> nation.of(NetworkMeasures.STRENGTH)).hasMessageContaining("networkStrength");
    }

    @Test
    void findingsAreSentences() {
        assertThat(DocumentText.of(PlainFindings.of(Summaries.full(20))))
                .contains("- With decisions, nations foil")
                .contains("- What kept back most reports, 100 of 100, is TRUST.")
                .contains("In this abstract model");
    }
}
