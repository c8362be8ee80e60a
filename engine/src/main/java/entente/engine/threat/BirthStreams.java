package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.random.Draws;
import java.util.ArrayList;
import java.util.List;

/** All streams of candidate births of one network: its own, and surges. */
final class BirthStreams {

    private final Agent agent;
    private final Draws draws;
    private final Births.Consider consider;
    private final List<Births> streams = new ArrayList<>(1);

    BirthStreams(Agent agent, Draws draws, Births.Consider consider) {
        this.agent = agent;
        this.draws = draws;
        this.consider = consider;
    }

    /** Begins a stream; others stay as they are. */
    void begin(Arrival arrival, long streamKey, double plotsPerYear, double day, double lastDay) {
        Births stream = new Births(agent, draws, arrival, streamKey, plotsPerYear, lastDay, consider);
        streams.add(stream);
        stream.planAfter(day);
    }

    /** Candidate births a day, now. */
    double perDay(double day) {
        double perDay = 0;
        for (Births stream : streams) {
            perDay += stream.perDay(day);
        }
        return perDay;
    }

    /** The day, after the given one, on which that changes next by itself; infinite if it does not. */
    double changesAfter(double day) {
        double next = Double.POSITIVE_INFINITY;
        for (Births stream : streams) {
            next = Math.min(next, stream.changesAfter(day));
        }
        return next;
    }
}
