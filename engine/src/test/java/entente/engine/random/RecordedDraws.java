package entente.engine.random;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** The draws of a run, which note what was drawn, how often and when. */
public final class RecordedDraws extends Draws {

    /** Stands for the number of a draw that has none. */
    private static final long NONE = Long.MIN_VALUE;

    private final Map<Draw, Use> uses = new LinkedHashMap<>();
    private DoubleSupplier clock = () -> 0;

    /** One draw. */
    public record Draw(Purpose purpose, long entity, long index) {

        /** Whether it has a number: the candidates of a stream have none. */
        public boolean isNumbered() {
            return index != NONE;
        }
    }

    /** How often something was drawn, and between which days. */
    public static final class Use {
        private final double firstDay;
        private double lastDay;
        private int times;

        private Use(double day) {
            firstDay = day;
        }

        /** Whether it was drawn more than once. */
        public boolean isRepeated() {
            return times > 1;
        }

        /** Whether it was drawn again at a later time. */
        public boolean isKept() {
            return lastDay > firstDay;
        }
    }

    public RecordedDraws(Seeds seeds) {
        super(seeds);
    }

    /** Says what tells the time; before, it is day 0. */
    public void timeBy(DoubleSupplier newClock) {
        clock = newClock;
    }

    /** All that was drawn so far. */
    public Map<Draw, Use> uses() {
        return uses;
    }

    @Override
    public long bits(Purpose purpose, double day, long entity) {
        note(new Draw(purpose, entity, NONE));
        return super.bits(purpose, day, entity);
    }

    @Override
    public long bits(Purpose purpose, double day, long entity, long index) {
        note(new Draw(purpose, entity, index));
        return super.bits(purpose, day, entity, index);
    }

    private void note(Draw draw) {
        double now = clock.getAsDouble();
        Use use = uses.computeIfAbsent(draw, any -> new Use(now));
        use.times++;
        use.lastDay = now;
    }
}
