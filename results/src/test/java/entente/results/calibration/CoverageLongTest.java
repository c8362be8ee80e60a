package entente.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.experiment.Progress;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Forty panels of counts, each drawn with other parameters from the middle of their ranges, and each fitted with 400 draws of
 * its own: the 95 % interval of each parameter must hold the truth in 32 of them or more. If it does so with probability 0.95,
 * fewer happen in 1 of 8,000 tries for each parameter.
 */
@Tag("long")
class CoverageLongTest {

    private static final int PANELS = 40;
    private static final int LEAST = 32;

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        List<FreeParameter> parameters = FreeParameter.of(4);
        double[][] truths = DrawPoints.of(PANELS, parameters.size(), 2024);
        int[] held = new int[parameters.size()];
        for (int panel = 0; panel < PANELS; panel++) {
            double[] values = new double[parameters.size()];
            for (int p = 0; p < values.length; p++) {
                values[p] = parameters.get(p).value(0.2 + 0.6 * truths[panel][p]);
            }
            CountSeries observed = Synthetic.counts(100 + panel, parameters, values);
            List<ParameterFit> fits = new Calibrator(Simulation::run, 2)
                    .run(Synthetic.plan(observed, parameters, 400), Progress.NONE)
                    .parameters();
            for (int p = 0; p < values.length; p++) {
                held[p] += fits.get(p).low() <= values[p]
                                && values[p] <= fits.get(p).high()
                        ? 1
                        : 0;
            }
        }
        for (int p = 0; p < held.length; p++) {
            System.out.printf("coverage %-32s %d of %d%n", parameters.get(p).name(), held[p], PANELS);
            assertThat(held[p]).as(parameters.get(p).name()).isGreaterThanOrEqualTo(LEAST);
        }
    }
}
