package entente.results.command;

import entente.results.console.ProgressLine;
import entente.results.sweep.SweepProgress;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a sweep is, at what rate and how long it will take; and says what it found in its folder. */
final class SweepLine implements SweepProgress, AutoCloseable {

    private final PrintWriter err;
    private final AtomicInteger done = new AtomicInteger();
    private @Nullable ProgressLine line;
    private int total;

    SweepLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void begun(long there, long most, int damaged) {
        if (damaged > 0) {
            err.println("entente: " + damaged + " files were unfinished or damaged, and are computed anew.");
        }
        if (there > 0) {
            err.println("entente: " + there + " runs are there already.");
        }
        total = (int) Math.min(Integer.MAX_VALUE, most - there);
        line = ProgressLine.of(total);
    }

    @Override
    public void advanced() {
        ProgressLine shown = line;
        if (shown != null) {
            shown.advanced(done.incrementAndGet(), total);
        }
    }

    @Override
    public void close() {
        ProgressLine shown = line;
        if (shown != null) {
            shown.close();
            line = null;
        }
    }
}
