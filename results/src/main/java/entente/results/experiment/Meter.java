package entente.results.experiment;

/** Counts finished runs for all threads, and tells how far they are. */
public final class Meter {

    private final Progress progress;
    private final int total;
    private int done;

    /** A meter of so many runs. */
    public Meter(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** One more run is done. */
    public synchronized void advance() {
        progress.advanced(++done, total);
    }
}
