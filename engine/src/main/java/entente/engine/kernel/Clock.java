package entente.engine.kernel;

import ec.util.MersenneTwisterFast;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.util.Heap;

/** The clock of a run: MASON's schedule, with agents for steppables and an order of its own for everyone of them. */
public final class Clock {

    private final Calendar calendar = new Calendar();
    private final Run run = new Run(calendar);
    private final double horizonDays;
    private int ranks;
    private double day;

    /** The last instant to which something of the present day had to be put off; it still belongs to that day. */
    private double putOffTo = Double.NEGATIVE_INFINITY;

    /** @param horizonDays the last day of the run */
    public Clock(double horizonDays) {
        this.horizonDays = horizonDays;
    }

    /** A new agent; at the same day, agents act in the order in which they were made. */
    public Agent newAgent() {
        return new Agent(this, ranks++);
    }

    /** Lets everything happen up to a day, which is included. */
    public void runUntil(double lastDay) {
        double last = Math.min(lastDay, horizonDays);
        if (last < day) {
            return;
        }
        while (calendar.nextDay() <= Math.max(last, putOffTo)) {
            calendar.wakeNext(run);
        }
        day = Math.max(day, last);
    }

    /** The present day. */
    public double day() {
        return day;
    }

    /** The last day of the run. */
    public double horizonDays() {
        return horizonDays;
    }

    double masonDay() {
        return calendar.now();
    }

    void setDay(double now) {
        day = now;
    }

    /** The first instant from a day on at which MASON can wake anybody: at its present one it cannot, but right after it. */
    double soonest(double from) {
        if (from > masonDay()) {
            return from;
        }
        putOffTo = Math.nextUp(masonDay());
        return putOffTo;
    }

    /** Has MASON wake an agent at an instant, and no more at the one it was to be woken at. */
    void schedule(Agent agent, double at, int rank) {
        calendar.wake(agent, at, rank);
    }

    /** What MASON wants beside its schedule; its generator is never used. */
    @SuppressWarnings("serial")
    private static final class Run extends SimState {
        Run(Schedule schedule) {
            super(new MersenneTwisterFast(0), schedule);
        }
    }

    /** MASON's schedule, which can also be asked for its next day, and wakes agents one by one: no two are of one rank. */
    @SuppressWarnings("serial")
    private static final class Calendar extends Schedule {
        @Override
        protected Heap createHeap() {
            return new WakeQueue();
        }

        /** MASON's key, which can be looked into. */
        private static final class Ranked extends Key implements WakeQueue.Wake {
            private final double day;
            private final int rank;

            Ranked(double day, int rank) {
                super(day, rank);
                this.day = day;
                this.rank = rank;
            }

            @Override
            public int rank() {
                return rank;
            }

            @Override
            public double day() {
                return day;
            }
        }

        void wake(Agent agent, double at, int rank) {
            scheduleOnce(new Ranked(at, rank), agent);
        }

        void wakeNext(SimState state) {
            time = nextDay();
            ((Steppable) queue.extractMin()).step(state);
        }

        /** The present instant, for the one thread of a run. */
        double now() {
            return time;
        }

        double nextDay() {
            return ((WakeQueue) queue).firstDay();
        }
    }
}
