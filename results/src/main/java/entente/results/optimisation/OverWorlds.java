package entente.results.optimisation;

import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.statistics.Statistic;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What an objective comes to in several worlds, which all run with the same seeds: its mean, or its worst. Leaving out a
 * replication leaves it out in all worlds, so that errors are of replications, and the worlds are taken as given.
 *
 * @param worlds the objective in each
 * @param over how they are put together
 * @param lowerIsBetter whether the worst is the highest
 */
record OverWorlds(List<? extends Statistic> worlds, Over over, boolean lowerIsBetter) implements Statistic {

    @Override
    public int replications() {
        return worlds.get(0).replications();
    }

    @Override
    public boolean supports(int replication) {
        return worlds.stream().anyMatch(world -> world.supports(replication));
    }

    @Override
    public double ofAll() {
        return of(Statistic::ofAll);
    }

    @Override
    public double without(int replication) {
        return of(world -> world.without(replication));
    }

    /** Not a number if it is not in one of the worlds. */
    private double of(ToDoubleFunction<Statistic> value) {
        double[] values = worlds.stream().mapToDouble(value).toArray();
        double mean = DoubleStream.of(values).sum() / values.length;
        if (over == Over.MEAN || Double.isNaN(mean)) {
            return mean;
        }
        DoubleStream all = DoubleStream.of(values);
        return (lowerIsBetter ? all.max() : all.min()).orElseThrow();
    }
}
