package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;

/** A stream of candidate births, each with a number; it depends on its own rate alone. */
final class Births extends Task {

    static final double YEAR_DAYS = 365.25;

    /** Decides what becomes of a candidate birth. */
    interface Consider {
        void birth(long streamKey, long index, double day);
    }

    private final Agent agent;
    private final Draws draws;
    private final Arrival arrival;
    private final long streamKey;
    private final double perDay;
    private final double lastDay;
    private final Consider consider;
    private long index;

    Births(
            Agent agent,
            Draws draws,
            Arrival arrival,
            long streamKey,
            double plotsPerYear,
            double lastDay,
            Consider consider) {
        super(InstantOrder.BIRTH);
        this.agent = agent;
        this.draws = draws;
        this.arrival = arrival;
        this.streamKey = streamKey;
        this.perDay = plotsPerYear / YEAR_DAYS;
        this.lastDay = lastDay;
        this.consider = consider;
    }

    /** Plans the next candidate birth after a day. */
    void planAfter(double day) {
        if (perDay > 0) {
            double next = after(day, Keys.exponential(draws.bits(Purpose.BIRTH, day, streamKey, index)));
            if (next <= lastDay) {
                agent.plan(this, next);
            }
        }
    }

    @Override
    protected void run(double day) {
        consider.birth(streamKey, index, day);
        index++;
        planAfter(day);
    }

    /** The day until which the rate, summed from a day on, makes up the given expected number of births. */
    private double after(double day, double births) {
        double from = day;
        double left = births;
        while (from <= lastDay) {
            double rate = perDay * arrival.factor(from);
            double end = arrival.lastsUntil(from);
            if (left <= rate * (end - from)) {
                return from + left / rate;
            }
            left -= rate * (end - from);
            from = end;
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Candidate births a day, now. */
    double perDay(double day) {
        return day <= lastDay ? perDay * arrival.factor(day) : 0;
    }

    /** The day, after the given one, on which the rate of candidate births changes next. */
    double changesAfter(double day) {
        if (perDay == 0 || day > lastDay) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.min(arrival.lastsUntil(day), Math.nextUp(lastDay));
    }
}
