package entente.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import entente.engine.Simulation;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.experiment.Progress;
import entente.scenarios.format.Scenarios;
import entente.scenarios.format.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts drawn from the model with known parameters give these parameters back. */
class CalibratorTest {

    private static final List<FreeParameter> PARAMETERS = FreeParameter.of(4);
    private static final double[] TRUTH = {5, 0.6, 60};

    private final CountSeries observed = Synthetic.counts(0, PARAMETERS, TRUTH);

    /** 400 draws; each interval misses the truth with probability 5 %: these seeds are fixed. */
    @Test
    void findsWhatTheCountsWereDrawnWith() {
        List<String> progress = new ArrayList<>();

        Calibration fit = new Calibrator(Simulation::run, 2)
                .run(Synthetic.plan(observed, PARAMETERS, 400), (done, total) -> progress.add(done + "/" + total));

        for (int p = 0; p < TRUTH.length; p++) {
            ParameterFit parameter = fit.parameters().get(p);
            assertThat(TRUTH[p]).as("%s", parameter).isBetween(parameter.low(), parameter.high());
            assertThat(parameter.median()).isBetween(parameter.low(), parameter.high());
            assertThat(parameter.coverage().value()).as("%s", parameter).isGreaterThan(0.75);
        }
        // The rate and the visibility are told by 28 years, the dispersion less so. The rate could be told better if
        // arrests
        // did not weaken networks: what is counted is what is left of it.
        assertThat(fit.parameters().get(0).rangeLeft()).isLessThan(0.6);
        assertThat(fit.parameters().get(2).rangeLeft()).isLessThan(0.6);
        assertThat(fit.statistics())
                .allSatisfy(statistic -> assertThat(statistic.predicted().tail(statistic.observed()))
                        .isGreaterThan(0.01));
        assertThat(progress).hasSize(500).endsWith("500/500");
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        CalibrationPlan plan = Synthetic.plan(observed, PARAMETERS, 100);

        Calibration one = new Calibrator(Simulation::run, 1).run(plan, Progress.NONE);
        Calibration three = new Calibrator(Simulation::run, 3).run(plan, Progress.NONE);

        assertThat(one.parameters()).isEqualTo(three.parameters());
        assertThat(one.kept()).isEqualTo(40);
    }

    @Test
    void theOverlayIsAFileOfSettings(@TempDir Path folder) throws IOException {
        Calibration fit = new Calibrator(Simulation::run, 2)
                .run(Synthetic.plan(observed, PARAMETERS, 100, "nations[NAT].capability.teams=7"), Progress.NONE);
        Path file = folder.resolve("fitted.yaml");
        Files.writeString(file, Overlay.yaml(fit));

        List<String> settings = SettingsFile.read(file);

        assertThat(settings).hasSize(4).contains("nations[NAT].capability.teams=7");
        assertThat(Scenarios.load(Synthetic.SCENARIO, settings)
                        .networks()
                        .get(0)
                        .plotArrivals()
                        .plotsPerYear())
                .isCloseTo(fit.parameters().get(0).median(), withinPercentage(0.1));
    }

    @Test
    void needsPlotsAndYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synthetic.plan(new CountSeries(new int[28], new int[28]), PARAMETERS, 100))
                .withMessageContaining("all counts are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synthetic.plan(new CountSeries(new int[] {1, 2}, new int[2]), PARAMETERS, 100))
                .withMessageContaining("2 years: there must be 5 at least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synthetic.plan(observed, PARAMETERS, 99))
                .withMessageContaining("99 draws");
        assertThatIllegalArgumentException().isThrownBy(() -> new FreeParameter("rate", "a.b", 0, 1));
    }
}
