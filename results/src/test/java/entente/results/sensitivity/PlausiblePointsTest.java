package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.statistics.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausiblePointsTest {

    private static final AssumedParameters FACTORS = AssumedParameters.of("twin-valleys")
            .only(List.of("networks[].tracesPerPlotYear", "nations[].sharing.minimumTrust"));

    @Test
    void countsPointsByTheSideOnWhichTheDifferenceLies() {
        Estimate[] gains = {
            new Estimate(0.1, 0.02, 0.05, 0.15, 8),
            new Estimate(0.1, 0.1, -0.1, 0.3, 8),
            new Estimate(0.0, 0.0, 0.0, 0.0, 8),
            new Estimate(-0.1, 0.1, -0.3, 0.1, 8),
            new Estimate(-0.2, 0.01, -0.22, -0.18, 8),
            new Estimate(0.3, null, null, null, 1),
            new Estimate(null, null, null, null, 0)
        };

        assertThat(PlausiblePoints.share(FACTORS, gains, 8, "1.0"))
                .isEqualTo(new PlausibleShare(
                        "twin-valleys", "1.0", FACTORS.varied().size(), 7, 8, 3, 1, 1));
    }

    /** The null case: where nobody can share as written, either, it helps nowhere, and harms nowhere. */
    @Test
    void withoutSharingItHelpsNowhere() {
        AssumedParameters closed = new AssumedParameters(
                "twin-valleys",
                List.of(new AssumedParameter(
                        "closed", "", List.of(place("agreements", "[]"), place("nations[*].autopilot", "false")))),
                List.of());

        PlausibleShare share = new PlausiblePoints(Simulation::run, 2).run(closed, 6, 3, 1, "1.0", Progress.NONE);

        assertThat(share.points()).isEqualTo(6);
        assertThat(share.more()).isZero();
        assertThat(share.clearlyFewer()).isZero();
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        PlausibleShare one = new PlausiblePoints(Simulation::run, 1).run(FACTORS, 5, 2, 4, "1.0", Progress.NONE);
        PlausibleShare three = new PlausiblePoints(Simulation::run, 3).run(FACTORS, 5, 2, 4, "1.0", Progress.NONE);

        assertThat(one).isEqualTo(three);
    }

    private static AssumedParameter.Place place(String path, String value) {
        return new AssumedParameter.Place(path, new Scale.Choices(List.of(value, value)));
    }
}
