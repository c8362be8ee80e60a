package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.Arrivals;
import entente.engine.scenario.ThreatNetwork;

/** A stream of candidate births, each with a number; it depends on its own rate alone. */
final class Births extends Task {

    static final double YEAR_DAYS = 365.25;

    /** Decides what becomes of a candidate birth. */
    interface Consider {
        void birth(long streamKey, long index, double day);
    }

    private final Agent agent;
    private final Draws draws;
    private final ThreatNetwork spec;
    private final long streamKey;
    private final double perDay;
    private final double lastDay;
    private final Consider consider;
    private long index;

    Births(
            Agent agent,
            Draws draws,
            ThreatNetwork spec,
            long streamKey,
            double plotsPerYear,
            double lastDay,
            Consider consider) {
        super(Order.BIRTH);
        this.agent = agent;
        this.draws = draws;
        this.spec = spec;
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
        if (spec.arrivals() == Arrivals.POISSON) {
            return day + births / perDay;
        }
        double from = day;
        double left = births;
        for (long year = (long) (day / YEAR_DAYS); from <= lastDay; year++) {
            double rate = perDay * yearFactor(year);
            double yearEnd = (year + 1) * YEAR_DAYS;
            if (left <= rate * (yearEnd - from)) {
                return from + left / rate;
            }
            left -= rate * (yearEnd - from);
            from = yearEnd;
        }
        return Double.POSITIVE_INFINITY;
    }

    private double yearFactor(long year) {
        long bits = draws.bits(Purpose.BIRTH_RATE, year * YEAR_DAYS, streamKey, year);
        return Gamma.meanOne(1 / spec.arrivalDispersion(), bits);
    }
}
