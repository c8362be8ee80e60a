package entente.results.sample;

import entente.engine.Simulation.RunOutcome;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunFunction;
import java.util.SplittableRandom;

/** Stands in for the engine where a test needs a run whose outcome it knows. */
public final class FakeRuns {

    private FakeRuns() {}

    /**
     * Runs in which the seed alone decides how many of ten plots are foiled: about 3 in isolation, 4 under standing policy,
     * 5 with decisions and 8 when pooled. One in four reports is withheld for want of trust.
     */
    public static final RunFunction FOILING = (scenario, seed, decisions, listener) -> {
        SplittableRandom random = new SplittableRandom(seed);
        String nation = scenario.nations().get(0).id();
        for (int plot = 0; plot < 10; plot++) {
            String id = "P" + plot;
            listener.on(Events.born(1 + plot, id, nation));
            if (random.nextDouble() < chance(scenario)) {
                listener.on(Events.interdicted(100 + plot, id, nation, 50));
            } else {
                listener.on(Events.launched(200 + plot, id, nation, false));
            }
            if (scenario.rules().sharing().sendsReports()) {
                String report = nation + "-" + plot;
                listener.on(
                        plot % 4 == 0
                                ? Events.withheld(5, report, "XYZ", Obstacle.TRUST)
                                : Events.shared(5, report, "XYZ"));
            }
        }
        return new RunOutcome(scenario.period().horizonDays(), 20, 0, 0);
    };

    private static double chance(Scenario scenario) {
        return switch (scenario.rules().sharing()) {
            case ISOLATION -> 0.3;
            case STANDING -> 0.4;
            case AT_HOME -> 0.45;
            case AS_WRITTEN -> 0.5 + 0.001 * scenario.rules().action().retryDays();
            case POOLED -> 0.8;
        };
    }
}
