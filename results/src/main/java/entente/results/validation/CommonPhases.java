package entente.results.validation;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.List;

/**
 * Phases in which all nations see more plots, in turn with quiet ones: the same process as the engine's
 * {@code regimeSwitching}, which draws them for each network by itself. Each phase lasts an exponential time of the same mean,
 * and either comes first with probability 1/2.
 *
 * @param active begin and end of each active phase, in days; the last may end at the horizon
 */
record CommonPhases(List<Phase> active) {

    CommonPhases {
        active = List.copyOf(active);
    }

    /** A phase from one day to another. */
    record Phase(double from, double to) {}

    /** Phases drawn from a key. */
    static CommonPhases of(long key, double meanDays, double horizonDays) {
        List<Phase> active = new ArrayList<>();
        boolean isActive = Keys.uniform(Keys.of(key, -1)) < 0.5;
        double day = 0;
        for (int number = 0; day < horizonDays; number++) {
            double end = Math.min(horizonDays, day + meanDays * Keys.exponential(Keys.of(key, number)));
            if (isActive && end > day) {
                active.add(new Phase(day, end));
            }
            isActive = !isActive;
            day = end;
        }
        return new CommonPhases(active);
    }

    /** The rate in quiet phases over the mean one. */
    static double quiet(double ratio) {
        return 2 / (1 + ratio);
    }

    /** What active phases add to that, over the mean rate. */
    static double added(double ratio) {
        return 2 * (ratio - 1) / (1 + ratio);
    }
}
