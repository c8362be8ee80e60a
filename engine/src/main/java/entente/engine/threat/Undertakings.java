package entente.engine.threat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plots of one network that are under way, by age, each with its clock and the traces that it leaves. */
final class Undertakings {

    private final Map<Plot, Undertaking> underWay = new LinkedHashMap<>();

    private record Undertaking(PlotClock clock, Source source) {}

    List<Plot> plots() {
        return new ArrayList<>(underWay.keySet());
    }

    boolean holds(Plot plot) {
        return underWay.containsKey(plot);
    }

    /** Enters a plot whose clock has begun to run, and lets it leave traces. */
    void begin(Plot plot, PlotClock clock, Source source, double day) {
        underWay.put(plot, new Undertaking(clock, source));
        source.start(day);
    }

    /** Stops a plot's clock and traces; says whether it was under way. */
    boolean end(Plot plot) {
        Undertaking over = underWay.remove(plot);
        if (over == null) {
            return false;
        }
        over.clock.stop();
        over.source.stop();
        return true;
    }

    /** The day that a plot's clock shows while it runs; 0 for one that is over. */
    double day(Plot plot) {
        Undertaking found = underWay.get(plot);
        return found == null ? 0 : found.clock.day();
    }

    /** When a plot's attack will come as things stand; infinite for one that is over. */
    double attackDay(Plot plot) {
        Undertaking found = underWay.get(plot);
        return found == null ? Double.POSITIVE_INFINITY : found.clock.attackDay();
    }

    /** What is left of a plot's clock at full speed, in days; 0 for one that is over. */
    double remainingDays(Plot plot, double day) {
        Undertaking found = underWay.get(plot);
        return found == null ? 0 : found.clock.remainingDays(day);
    }

    /** The stage that a plot has reached, from 1. */
    int stage(Plot plot, double day) {
        Undertaking found = underWay.get(plot);
        return found == null ? 1 : found.clock.stage(day);
    }

    /** Lets a plot's clock run at another speed, 0..1. */
    void setClockSpeed(Plot plot, double speed, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            found.clock.run(speed, day);
            found.source.refresh(day);
        }
    }

    /** Lets a plot leave its traces elsewhere from now on. */
    void place(Plot plot, double[] footprint, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            found.source.place(footprint);
            found.source.refresh(day);
        }
    }

    /** Looks again at the traces of a plot, after it has changed. */
    void refresh(Plot plot, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            found.source.refresh(day);
        }
    }

    /** Looks again at the traces of all plots, after the ceiling of a nation has changed. */
    void refresh(int nation, double day) {
        underWay.values().forEach(undertaking -> undertaking.source.refresh(nation, day));
    }
}
