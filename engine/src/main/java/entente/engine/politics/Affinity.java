package entente.engine.politics;

import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Scenario;

/**
 * What every two nations feel for each other, -1..1, and the baseline to which it returns. Whatever shifts it is a deviation
 * that fades as slowly as policy distances do, so that in long runs relations vary and do not wander off.
 */
final class Affinity {

    /** A change of leadership that moves a pair no further than this is not told of. */
    private static final double UNNOTICED = 0.01;

    private final NationOrder order;
    private final EventListener events;
    private final double[][] now;
    private final double[][] baseline;

    Affinity(Scenario scenario, NationOrder order, EventListener events) {
        this.order = order;
        this.events = events;
        now = AffinityBaseline.of(scenario, order);
        baseline = AffinityBaseline.of(scenario, order);
    }

    /** Affinity of two nations. */
    double of(int nation, int other) {
        return now[nation][other];
    }

    /** Shifts the affinity of two nations within its bounds; says whether that changes it. */
    boolean shift(int nation, int other, double by, AffinityCause cause, double day) {
        double before = now[nation][other];
        double after = cut(before + by);
        double moved = after - before;
        if (moved == 0) {
            return false;
        }
        set(now, nation, other, after);
        boolean leadership = cause == AffinityCause.LEADERSHIP;
        if (!leadership || Math.abs(moved) > UNNOTICED) {
            events.on(new AffinityShifted(day, order.id(nation), order.id(other), after, cause));
        }
        return true;
    }

    /** Lets a share of the deviation from the baseline stay and adds a shock, within its bounds. */
    void step(int nation, int other, double persistence, double shock) {
        double base = baseline[nation][other];
        set(now, nation, other, cut(base + persistence * (now[nation][other] - base) + shock));
    }

    /** A value cut to -1..1. */
    static double cut(double value) {
        return Math.max(-1, Math.min(1, value));
    }

    private static void set(double[][] values, int nation, int other, double value) {
        values[nation][other] = value;
        values[other][nation] = value;
    }
}
