package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import java.util.Arrays;

/**
 * A rate that switches between a quiet and an active phase, a two-state Markov-modulated Poisson process: each phase has an
 * exponential length of the same mean, and either comes first with probability 1/2, so that the mean rate is the same at
 * all times. Each phase's length is drawn by its number.
 */
final class RegimeArrival implements Arrival {

    private final Draws draws;
    private final long streamKey;
    private final double meanDays;
    private final double quiet;
    private final double active;
    private final boolean activeFirst;
    private double[] ends = new double[8];
    private int phases;

    /**
     * A stream of phases.
     *
     * @param ratio of the rate in the active phase to that in the quiet one, 1 or more
     * @param meanDays mean length of each phase, above 0
     */
    RegimeArrival(Draws draws, long streamKey, double ratio, double meanDays) {
        this.draws = draws;
        this.streamKey = streamKey;
        this.meanDays = meanDays;
        quiet = 2 / (1 + ratio);
        active = 2 * ratio / (1 + ratio);
        activeFirst = draws.uniform(Purpose.BIRTH_RATE, 0, streamKey, -1) < 0.5;
    }

    @Override
    public double factor(double day) {
        return (phase(day) % 2 == 0) == activeFirst ? active : quiet;
    }

    @Override
    public double lastsUntil(double day) {
        int phase = phase(day);
        return ends[phase];
    }

    /** The number of the phase at a day; later phases are drawn as they are needed. */
    private int phase(double day) {
        while (phases == 0 || ends[phases - 1] <= day) {
            double start = phases == 0 ? 0 : ends[phases - 1];
            double length = meanDays * Keys.exponential(draws.bits(Purpose.BIRTH_RATE, start, streamKey, phases));
            if (phases == ends.length) {
                ends = Arrays.copyOf(ends, 2 * phases);
            }
            ends[phases++] = start + length;
        }
        int phase = phases - 1;
        while (phase > 0 && ends[phase - 1] > day) {
            phase--;
        }
        return phase;
    }
}
