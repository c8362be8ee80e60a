package entente.web.exercise.review;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Workers;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.PlotMeasures;
import entente.results.measure.RunTotals;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tonight as one dot among runs in which autopilots play every nation: the same scenario and injects, other seeds, to the day
 * reached. Luck alone spreads those runs, so that a dot among them tells how far luck may explain tonight. Nobody is ranked.
 *
 * @param day the day reached
 * @param runs one dot for each run of autopilots
 * @param tonight the dot of tonight
 */
public record Tonight(double day, List<Dot> runs, Dot tonight) {

    /** Copies the list. */
    public Tonight {
        runs = List.copyOf(runs);
    }

    /**
     * A run.
     *
     * @param launched attacks that took place
     * @param interdicted plots that were stopped
     * @param shareFoiled the share foiled; null if nothing was launched or stopped
     */
    public record Dot(
            double launched, double interdicted, @Nullable Double shareFoiled) {}

    /** Runs the autopilots, so often, on so many threads. */
    public static Tonight of(ReviewInput material, int runs, int threads, Progress progress) {
        Supplier<Measurement> measurements = Measurement.of(material.scenario());
        List<Decision> decisions = decisions(material);
        Dot[] dots = new Dot[runs];
        AtomicInteger done = new AtomicInteger();
        new Workers(threads).run(runs, run -> {
            Measurement measurement = measurements.get();
            // Replication 0 has the seed of the exercise itself, and is not luck but tonight's.
            Seeds seeds = Seeds.of(RunSeeds.of(material.seed(), run + 1));
            Simulation simulation = Simulation.start(material.scenario(), seeds, decisions, measurement);
            dots[run] = dot(measurement.end(simulation.advanceTo(material.day()).endDay()));
            progress.advanced(done.incrementAndGet(), runs);
        });
        Measurement measurement = measurements.get();
        material.events().forEach(measurement::on);
        return new Tonight(material.day(), Arrays.asList(dots), dot(measurement.end(material.day())));
    }

    private static List<Decision> decisions(ReviewInput material) {
        List<Decision> decisions = new ArrayList<>();
        for (Nation nation : material.scenario().nations()) {
            decisions.add(new SetAutopilot(0, nation.id(), true));
        }
        material.deeds().stream()
                .filter(PlayedDecision::inject)
                .map(PlayedDecision::decision)
                .forEach(decisions::add);
        return decisions;
    }

    private static Dot dot(RunTotals totals) {
        Measure share = PlotMeasures.SHARE_FOILED;
        double ended = totals.denominator(share, MeasurePlaces.OVERALL);
        return new Dot(
                totals.numerator(PlotMeasures.LAUNCHED, MeasurePlaces.OVERALL),
                totals.numerator(PlotMeasures.INTERDICTED, MeasurePlaces.OVERALL),
                ended == 0 ? null : totals.numerator(share, MeasurePlaces.OVERALL) / ended);
    }
}
