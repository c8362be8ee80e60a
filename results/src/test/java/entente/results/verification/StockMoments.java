package entente.results.verification;

import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import java.util.ArrayList;
import java.util.List;

/**
 * Time averages of undetected plots X and of plots under interdiction Y, of their squares and product, from the events of
 * a case in which no interdiction fails.
 */
final class StockMoments implements EventListener {

    private final double warmupDays;
    private final double sampleEveryDays;
    private final List<Integer> samples = new ArrayList<>();
    private int undetected;
    private int watched;
    private double lastDay;
    private double nextSampleDay;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;
    private int interdicted;
    private int launched;

    StockMoments(double warmupDays, double sampleEveryDays) {
        this.warmupDays = warmupDays;
        this.sampleEveryDays = sampleEveryDays;
        nextSampleDay = warmupDays + sampleEveryDays;
    }

    @Override
    public void on(Event event) {
        advance(event.day());
        boolean counts = event.day() > warmupDays;
        if (event instanceof PlotBorn) {
            undetected++;
        } else if (event instanceof PlotDetected) {
            undetected--;
            watched++;
        } else if (event instanceof PlotInterdicted) {
            watched--;
            interdicted += counts ? 1 : 0;
        } else if (event instanceof AttackLaunched attack) {
            launched += counts ? 1 : 0;
            end(attack.detected());
        } else if (event instanceof AttackFailed attack) {
            end(attack.detected());
        }
    }

    private void end(boolean detected) {
        undetected -= detected ? 0 : 1;
        watched -= detected ? 1 : 0;
    }

    /** Adds up to a day; must be called with the last day of the run at its end. */
    void advance(double day) {
        while (nextSampleDay <= day) {
            samples.add(undetected);
            nextSampleDay += sampleEveryDays;
        }
        double time = Math.max(0, day - Math.max(lastDay, warmupDays));
        x += time * undetected;
        y += time * watched;
        xx += time * undetected * undetected;
        yy += time * watched * watched;
        xy += time * undetected * watched;
        lastDay = day;
    }

    double meanUndetected() {
        return x / time();
    }

    double meanWatched() {
        return y / time();
    }

    double varianceUndetected() {
        return xx / time() - meanUndetected() * meanUndetected();
    }

    double varianceWatched() {
        return yy / time() - meanWatched() * meanWatched();
    }

    double covariance() {
        return xy / time() - meanUndetected() * meanWatched();
    }

    double shareFoiled() {
        return (double) interdicted / (interdicted + launched);
    }

    /** Undetected plots at regular times after the warm-up. */
    List<Integer> samples() {
        return samples;
    }

    private double time() {
        return lastDay - warmupDays;
    }
}
