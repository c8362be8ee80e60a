package entente.web.exercise.service;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of the server: one tells the time of day, which may jump and is only written down; the other only goes
 * forward, and deadlines follow it.
 *
 * @param wall the time of day
 * @param nanos a clock that only goes forward, in nanoseconds from any beginning
 */
public record Timepiece(InstantSource wall, LongSupplier nanos) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** The clocks of this machine. */
    public static Timepiece system() {
        return new Timepiece(InstantSource.system(), System::nanoTime);
    }

    long wallMillis() {
        return wall.millis();
    }

    long monotonicMillis() {
        return Math.floorDiv(nanos.getAsLong(), NANOS_PER_MILLI);
    }
}
