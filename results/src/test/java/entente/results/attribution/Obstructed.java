package entente.results.attribution;

import entente.engine.Simulation.RunOutcome;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.RunFunction;
import entente.results.sample.Events;

/**
 * Runs of which it is known what each obstacle costs: of twenty plots, laws cost 4 attacks, trust costs 2, and markings and
 * standards cost 3 between them, which only lifting both avoids. A seed adds up to 2, the same with and without obstacles.
 */
public final class Obstructed {

    public static final RunFunction RUNS = (scenario, seed, decisions, listener) -> {
        String nation = scenario.nations().get(0).id();
        int attacks = attacks(scenario) + Math.floorMod(seed, 3);
        for (int plot = 0; plot < 20; plot++) {
            String id = "P" + plot;
            listener.on(
                    plot < attacks
                            ? Events.launched(200 + plot, id, nation, false)
                            : Events.interdicted(200 + plot, id, nation, 50));
        }
        return new RunOutcome(scenario.period().horizonDays(), 20, 0, 0);
    };

    private Obstructed() {}

    private static int attacks(Scenario scenario) {
        if (scenario.rules().sharing() != SharingRegime.AS_WRITTEN) {
            return scenario.rules().sharing() == SharingRegime.POOLED ? 1 : 18;
        }
        int attacks = 12;
        attacks -= scenario.rules().lifts(Obstacle.LAW) ? 4 : 0;
        attacks -= scenario.rules().lifts(Obstacle.TRUST) ? 2 : 0;
        boolean both =
                scenario.rules().lifts(Obstacle.MARKING) && scenario.rules().lifts(Obstacle.STANDARDS);
        return attacks - (both ? 3 : 0);
    }
}
