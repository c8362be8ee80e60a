package entente.engine.random;

import entente.engine.scenario.DurationLaw;
import java.util.Arrays;

/**
 * All randomness of a run. Every draw is a pure function of the seed, what it is for, whom it concerns and its number
 * there, so that a change of one policy changes only what that policy touches (common random numbers). There is no
 * sequence and no state: drawing once more or less somewhere moves nothing elsewhere.
 *
 * <p>Everything is drawn through the two methods that give bits. They may be overridden by whoever wants to hear what is
 * drawn, and must then give the same bits.
 */
public class Draws {

    private static final long[] PURPOSES = Arrays.stream(Purpose.values())
            .mapToLong(purpose -> Keys.of(purpose.name()))
            .toArray();

    private final Seeds seeds;
    private final long[] before = new long[PURPOSES.length];
    private final long[] after = new long[PURPOSES.length];

    /** The draws of the given seeds. */
    public Draws(Seeds seeds) {
        this.seeds = seeds;
        for (int i = 0; i < PURPOSES.length; i++) {
            before[i] = Keys.of(Keys.mix(seeds.seed()), PURPOSES[i]);
            after[i] = Keys.of(Keys.mix(seeds.branchSeed()), PURPOSES[i]);
        }
    }

    /** The day from which the draws have another seed; infinite in a plain run. */
    public final double branchDay() {
        return seeds.branchDay();
    }

    /** 64 random bits for a purpose, at a day, for an entity. */
    public long bits(Purpose purpose, double day, long entity) {
        return mixed(purpose, day, entity);
    }

    /** 64 random bits for a purpose, at a day, for an entity and a number there. */
    public long bits(Purpose purpose, double day, long entity, long index) {
        return Keys.mix(mixed(purpose, day, entity) ^ index);
    }

    private long mixed(Purpose purpose, double day, long entity) {
        long[] bases = day < seeds.branchDay() ? before : after;
        return Keys.mix(bases[purpose.ordinal()] ^ entity);
    }

    /** A number above 0 and below 1. */
    public final double uniform(Purpose purpose, double day, long entity) {
        return Keys.uniform(bits(purpose, day, entity));
    }

    /** A number above 0 and below 1. */
    public final double uniform(Purpose purpose, double day, long entity, long index) {
        return Keys.uniform(bits(purpose, day, entity, index));
    }

    /** Whether something with the given probability happens; the mark is the same whatever the probability. */
    public final boolean happens(double probability, Purpose purpose, double day, long entity, long index) {
        return probability >= 1 || (probability > 0 && uniform(purpose, day, entity, index) < probability);
    }

    /**
     * A duration of the given law and mean, in the unit of the mean.
     *
     * @param mean 0 or more; 0 gives 0
     */
    public final double duration(DurationLaw law, double mean, Purpose purpose, double day, long entity, long index) {
        if (mean == 0 || law.shape() == 0) {
            return mean;
        }
        return mean * erlang(law.shape(), bits(purpose, day, entity, index));
    }

    /** An Erlang number with mean 1 and the given number of stages, from 64 mixed bits. */
    private static double erlang(int shape, long bits) {
        double sum = 0;
        for (int stage = 0; stage < shape; stage++) {
            sum += Keys.exponential(stage == 0 ? bits : Keys.of(bits, stage));
        }
        return sum / shape;
    }
}
