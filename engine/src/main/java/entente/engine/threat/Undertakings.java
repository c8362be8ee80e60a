package entente.engine.threat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plots of one network that are under way, by age, each with its clock and the traces that it leaves. */
final class Undertakings {

    private final double frozenSpeed;
    private final Map<Plot, Undertaking> underWay = new LinkedHashMap<>();

    /** @param frozenSpeed speed of the clock of a plot whose money is frozen, 0..1 */
    Undertakings(double frozenSpeed) {
        this.frozenSpeed = frozenSpeed;
    }

    /** A plot under way: its clock slows down while it is watched, and while somebody holds its money. */
    private static final class Undertaking {
        private final PlotClock clock;
        private final Source source;
        private final double[] footprint;
        private double watched = 1;
        private int freezes;

        Undertaking(PlotClock clock, Source source, double[] footprint) {
            this.clock = clock;
            this.source = source;
            this.footprint = footprint.clone();
        }

        void run(double frozenSpeed, double day) {
            clock.run(freezes > 0 ? watched * frozenSpeed : watched, day);
            source.refresh(day);
        }
    }

    List<Plot> plots() {
        return new ArrayList<>(underWay.keySet());
    }

    /** How many plots are under way against a nation or on its soil; one that aims elsewhere counts by the share of it there. */
    double concerning(int nation) {
        double sum = 0;
        for (Map.Entry<Plot, Undertaking> entry : underWay.entrySet()) {
            sum += entry.getKey().target() == nation ? 1 : entry.getValue().footprint[nation];
        }
        return sum;
    }

    boolean holds(Plot plot) {
        return underWay.containsKey(plot);
    }

    /** Enters a plot whose clock has begun to run, and lets it leave traces. */
    void begin(Plot plot, PlotClock clock, Source source, double[] footprint, double day) {
        underWay.put(plot, new Undertaking(clock, source, footprint));
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

    /** Lets a plot's clock run at another speed, 0..1, beside what frozen money does to it. */
    void setClockSpeed(Plot plot, double speed, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            found.watched = speed;
            found.run(frozenSpeed, day);
        }
    }

    /** Freezes a plot's money in one more nation, or gives it free in one; frozen in two it is no slower than in one. */
    void freeze(Plot plot, boolean frozen, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            found.freezes += frozen ? 1 : -1;
            found.run(frozenSpeed, day);
        }
    }

    /** Lets a plot leave its traces elsewhere from now on. */
    void place(Plot plot, double[] footprint, double day) {
        Undertaking found = underWay.get(plot);
        if (found != null) {
            System.arraycopy(footprint, 0, found.footprint, 0, footprint.length);
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
