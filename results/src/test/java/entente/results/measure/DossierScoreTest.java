package entente.results.measure;

import static entente.results.sample.Events.closed;
import static entente.results.sample.Events.filed;
import static entente.results.sample.Events.launched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.description.Baseline;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Brier score of dossiers: what they made of their plots, against the truth. Thresholds are 2, that of the hub 1. */
class DossierScoreTest {

    private static final Scenario SCENARIO = Worlds.scenario(
            0,
            List.of(Worlds.nation("AVA", 5, 2), Worlds.nation("BEL", 5, 2)),
            List.of(Defaults.of(
                    Institution.class,
                    Baseline.STANDARD,
                    Map.of("id", "hub", "members", List.of("AVA", "BEL"), "evidenceThreshold", 1.0))),
            List.of());

    /** AVA gives a real plot 1/3, BEL 2/3: squared distances of 4/9 and 1/9. */
    @Test
    void realPlotsAreScoredWhenTheyEnd() {
        Measured run = Measured.of(
                SCENARIO,
                1000,
                filed(1, "AVA-1", "P1", 1),
                linked(2, "AVA-1", "AVA", "P1", 1),
                linked(2, "AVA-1", "BEL", "P1", 1),
                linked(3, "BEL-1", "BEL", "P1", 4),
                launched(100, "P1", "AVA", false));

        assertThat(run.of(IntelligenceMeasures.BRIER, "AVA")).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.BRIER, "BEL")).isCloseTo(1.0 / 9, within(1e-12));
        assertThat(run.overall(IntelligenceMeasures.BRIER)).isCloseTo(2.5 / 9, within(1e-12));
    }

    /** The hub gives the phantom 1/2, at its threshold; AVA 3/5. The second is over; the first nobody ever settled. */
    @Test
    void phantomsAreScoredWhenTheirCaseClosesOrAtTheEnd() {
        Measured run = Measured.of(
                SCENARIO,
                1000,
                phantom(1, "AVA-1", "X1"),
                linked(2, "AVA-1", "hub", "X1", 1),
                phantom(3, "AVA-2", "X2"),
                linked(4, "AVA-2", "AVA", "X2", 3),
                closed(50, "X2", "AVA", Ending.WRONGFUL));

        assertThat(run.of(IntelligenceMeasures.BRIER, "AVA")).isCloseTo(0.36, within(1e-12));
        assertThat(run.overall(IntelligenceMeasures.BRIER)).isCloseTo((0.36 + 0.25) / 2, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.BRIER, "BEL")).isNaN();
    }

    @Test
    void aDossierThatStartsAgainIsScoredByTheMostItHeld() {
        Measured run = Measured.of(
                SCENARIO,
                1000,
                filed(1, "AVA-1", "P1", 1),
                linked(2, "AVA-1", "AVA", "P1", 6),
                closed(30, "P1", "AVA", Ending.INTERDICTION_FAILED),
                linked(40, "AVA-2", "AVA", "P1", 1));

        assertThat(run.of(IntelligenceMeasures.BRIER, "AVA")).isCloseTo(1.0 / 16, within(1e-12));
    }

    @Test
    void withoutADossierThereIsNoScore() {
        assertThat(Measured.of(SCENARIO, 1000, filed(1, "AVA-1", "P1", 1)).overall(IntelligenceMeasures.BRIER))
                .isNaN();
    }

    private static ReportLinked linked(double day, String report, String holder, String plot, double evidence) {
        return new ReportLinked(day, report, holder, plot, 1, evidence, false);
    }

    private static ReportFiled phantom(double day, String report, String plot) {
        return new ReportFiled(day, report, "AVA", InformationKind.ALERT, plot, "ridge", false, "C3", 1, Marking.AMBER);
    }
}
