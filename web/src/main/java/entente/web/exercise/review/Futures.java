package entente.web.exercise.review;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.Outcome;
import entente.engine.random.Seeds;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import entente.web.exercise.view.ReviewInput;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Runs an exercise from its first day to that of its last move. Every draw before a day keeps the seed of the exercise;
 * future k keys all later draws with (seed, k), whatever is decided: so two futures of one number have the same luck.
 */
final class Futures {

    private final ReviewInput material;
    private final double day;
    private final Supplier<Measurement> measurements;

    /** @param day the day from which on futures have a luck of their own */
    Futures(ReviewInput material, double day) {
        this.material = material;
        this.day = day;
        measurements = Measurement.of(material.scenario());
    }

    /**
     * Runs future k.
     *
     * @param decisions all decisions, in order
     * @param refused hears of the place of each decision that is refused
     */
    RunTotals run(int k, List<Decision> decisions, IntConsumer refused) {
        Measurement measurement = measurements.get();
        Seeds seeds = Seeds.of(material.seed()).branch(day, k);
        Simulation simulation = Simulation.start(material.scenario(), seeds, List.of(), measurement);
        decide(simulation, decisions, refused);
        for (Decision planned : material.planned()) {
            simulation.decide(planned);
        }
        return measurement.end(simulation.advanceTo(material.lastDay()).endDay());
    }

    /** Puts decisions to a run, each at its day. */
    static void decide(Simulation simulation, List<Decision> decisions, IntConsumer refused) {
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            simulation.advanceTo(decision.day());
            Outcome verdict = simulation.decide(decision);
            if (!verdict.isAccepted()) {
                refused.accept(i);
            }
        }
    }
}
