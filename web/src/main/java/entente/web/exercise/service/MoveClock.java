package entente.web.exercise.service;

/**
 * How long the present move has run, pauses left out. What it shows stands with every entry of the log, so that after a
 * restart it goes on from the last of them: time in which the server did not run counts for nobody.
 */
final class MoveClock {

    private final Timepiece timepiece;
    private long before;
    private long since;
    private boolean runs;

    MoveClock(Timepiece timepiece) {
        this.timepiece = timepiece;
    }

    long millis() {
        return runs ? before + timepiece.monotonicMillis() - since : before;
    }

    /** Sets what it shows, and whether it runs from now on. */
    void set(long millis, boolean running) {
        before = millis;
        since = timepiece.monotonicMillis();
        runs = running;
    }
}
