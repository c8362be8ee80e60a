package entente.results.performance;

import entente.results.verification.oracle.TerrorQueue;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * The terror queue as one would write it in plain MASON 18: agents that step at every tick. Each plot is a repeating
 * steppable; a tick is 1/200 of a year. Rates become probabilities of a tick, 1 − exp(−rate × tick), so that the means differ
 * from the exact ones by a share of about half a tick times the rates: below one in a hundred here.
 */
final class PlainMason implements QueueModel {

    private static final double TICK_YEARS = 1.0 / 200;

    private final TerrorQueue queue;

    PlainMason(TerrorQueue queue) {
        this.queue = queue;
    }

    @Override
    public QueueRun run(long seed, double years) {
        World world = new World(queue, seed);
        world.start();
        world.schedule.scheduleRepeating(Schedule.EPOCH, 0, new Births(), TICK_YEARS);
        double end = WARM_UP_YEARS + years;
        while (world.schedule.getTime() < end && world.schedule.step(world)) {
            // Everything happens in the steps of agents.
        }
        double ticks = years / TICK_YEARS;
        return new QueueRun(world.transitions, world.undetectedTicks / ticks, world.watchedTicks / ticks);
    }

    private static double perTick(double ratePerYear) {
        return 1 - Math.exp(-ratePerYear * TICK_YEARS);
    }

    /** What agents share. */
    @SuppressWarnings("serial")
    private static final class World extends SimState {
        private final TerrorQueue queue;
        private final double attack;
        private final double interdiction;
        private final double[] detectionByFreeTeams;
        private int undetected;
        private int watched;
        private long transitions;
        private double undetectedTicks;
        private double watchedTicks;

        World(TerrorQueue queue, long seed) {
            super(seed);
            this.queue = queue;
            attack = perTick(queue.mu());
            interdiction = perTick(queue.rho());
            detectionByFreeTeams = new double[queue.teams() + 1];
            for (int free = 0; free <= queue.teams(); free++) {
                detectionByFreeTeams[free] = perTick(queue.delta() * free);
            }
        }
    }

    /** Begins plots, and counts those under way. */
    @SuppressWarnings("serial")
    private static final class Births implements Steppable {

        @Override
        public void step(SimState state) {
            World world = (World) state;
            if (world.schedule.getTime() >= WARM_UP_YEARS) {
                world.undetectedTicks += world.undetected;
                world.watchedTicks += world.watched;
            }
            double perTick = world.queue.alpha() * TICK_YEARS;
            for (double left = next(world); left < perTick; left += next(world)) {
                Plot plot = new Plot();
                plot.stop = world.schedule.scheduleRepeating(plot, 1, TICK_YEARS);
                world.undetected++;
                world.transitions++;
            }
        }

        private static double next(World world) {
            return -Math.log(world.random.nextDouble(false, true));
        }
    }

    /** A plot, which is attacked with, detected, or interdicted once it is watched. */
    @SuppressWarnings("serial")
    private static final class Plot implements Steppable {
        private Stoppable stop;
        private boolean isWatched;

        @Override
        public void step(SimState state) {
            World world = (World) state;
            if (isWatched) {
                if (world.random.nextBoolean(world.interdiction)) {
                    world.watched--;
                    end(world);
                }
            } else if (world.random.nextBoolean(world.attack)) {
                world.undetected--;
                end(world);
            } else if (world.random.nextBoolean(world.detectionByFreeTeams[world.queue.teams() - world.watched])) {
                isWatched = true;
                world.undetected--;
                world.watched++;
                world.transitions++;
            }
        }

        private void end(World world) {
            world.transitions++;
            stop.stop();
        }
    }
}
