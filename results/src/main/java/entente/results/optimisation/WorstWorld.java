package entente.results.optimisation;

import entente.results.statistics.Range;
import entente.results.statistics.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an objective comes to in the worst of several worlds, which all run with the same seeds. Leaving out a replication
 * leaves it out in all worlds, so that errors are of replications, and the worlds are taken as given. What values it can
 * have, how many cases and runs stand behind it and what each replication adds are those of the world that is the worst
 * over all replications.
 *
 * @param worlds the objective in each
 * @param lowerIsBetter whether the worst is the highest
 */
record WorstWorld(List<? extends Statistic> worlds, boolean lowerIsBetter) implements Statistic {

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

    @Override
    public double part(int replication) {
        return worst().part(replication);
    }

    @Override
    public Range range() {
        Range range = worlds.get(0).range();
        return worlds.stream().allMatch(world -> world.range() == range) ? range : Range.REAL;
    }

    @Override
    public double cases() {
        return worst().cases();
    }

    @Override
    public double degrees() {
        return worst().degrees();
    }

    @Override
    public double runs() {
        return worst().runs();
    }

    private Statistic worst() {
        Comparator<Statistic> byValue = Comparator.comparingDouble(Statistic::ofAll);
        return worlds.stream()
                .map(Statistic.class::cast)
                .max(lowerIsBetter ? byValue : byValue.reversed())
                .orElseThrow();
    }

    /** Not a number if it is not in one of the worlds. */
    private double of(ToDoubleFunction<Statistic> value) {
        double worst = Double.NaN;
        for (Statistic world : worlds) {
            double own = value.applyAsDouble(world);
            if (Double.isNaN(own)) {
                return Double.NaN;
            }
            worst = Double.isNaN(worst) ? own : lowerIsBetter ? Math.max(worst, own) : Math.min(worst, own);
        }
        return worst;
    }
}
