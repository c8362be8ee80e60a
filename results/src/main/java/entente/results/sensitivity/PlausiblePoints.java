package entente.results.sensitivity;

import entente.results.design.LatinHypercube;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Workers;
import entente.results.statistics.Estimate;
import java.util.List;

/**
 * Asks at what share of plausible parameters sharing helps: points are drawn from the ranges of all assumptions at once, evenly
 * and independently of each other, which along trajectories that change one after the other they are not. Sharing is what standing
 * policies share: nobody decides at any point, with sharing or without.
 */
public final class PlausiblePoints {

    /** What nations decide is not sharing alone: they spend on means at home, too. */
    private static final List<String> NOBODY_DECIDES = List.of("nations[*].autopilot=false");

    private final RunFunction function;
    private final Workers workers;

    /** Points that run on so many threads. */
    public PlausiblePoints(RunFunction function, int threads) {
        this.function = function;
        workers = new Workers(threads);
    }

    /**
     * Runs as many points.
     *
     * @param version of the engine that runs
     * @param progress hears of points that are done
     */
    public PlausibleShare run(
            AssumedParameters factors, int points, int replications, long seed, String version, Progress progress) {
        double[][] drawn = LatinHypercube.of(factors.varied().size(), points, seed);
        PointRuns runs = new PointRuns(function, factors, NOBODY_DECIDES, replications, seed);
        Estimate[] gains = new Estimate[points];
        Meter meter = new Meter(progress, points);
        workers.run(points, number -> {
            gains[number] = runs.at(drawn[number]).get(HeadlineMeasure.SHARING_GAIN);
            meter.advance();
        });
        return share(factors, gains, replications, version);
    }

    /** Counts at how many points there is a gain. */
    static PlausibleShare share(AssumedParameters factors, Estimate[] gains, int replications, String version) {
        int more = 0;
        int clearlyMore = 0;
        int clearlyFewer = 0;
        for (Estimate gain : gains) {
            more += gain.mean() != null && gain.mean() > 0 ? 1 : 0;
            clearlyMore += gain.low() != null && gain.low() > 0 ? 1 : 0;
            clearlyFewer += gain.high() != null && gain.high() < 0 ? 1 : 0;
        }
        return new PlausibleShare(
                factors.scenario(),
                version,
                factors.varied().size(),
                gains.length,
                replications,
                more,
                clearlyMore,
                clearlyFewer);
    }
}
