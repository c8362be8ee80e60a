package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Scenario;
import entente.results.verification.Claim.Observer;
import java.util.ArrayList;
import java.util.List;

/**
 * Time averages, after the warm-up, of undetected plots X, of plots under interdiction Y, of teams on false leads Z, of squares
 * and products, and counts of how plots ended; for cases in which no interdiction fails.
 */
final class PlotStock implements Observer {

    private final double warmupDays;
    private final double horizonDays;
    private final double sampleEveryDays;
    private final List<Integer> samples = new ArrayList<>();
    private int undetected;
    private int watched;
    private double lastDay;
    private double nextSampleDay;
    private double x;
    private double y;
    private double z;
    private double xx;
    private double yy;
    private double xy;
    private int interdicted;
    private int launched;

    /** @param sampleEveryDays time between samples of X */
    PlotStock(Scenario scenario, double sampleEveryDays) {
        warmupDays = scenario.period().warmupDays();
        horizonDays = scenario.period().horizonDays();
        this.sampleEveryDays = sampleEveryDays;
        nextSampleDay = warmupDays + sampleEveryDays;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PlotBorn) {
            advance(event.day());
            undetected++;
        } else if (event instanceof PlotDetected) {
            advance(event.day());
            undetected--;
            watched++;
        } else if (event instanceof PlotInterdicted) {
            advance(event.day());
            watched--;
            interdicted += counts(event) ? 1 : 0;
        } else if (event instanceof AttackLaunched attack) {
            launched += counts(event) ? 1 : 0;
            attacked(event, attack.detected());
        } else if (event instanceof AttackFailed attack) {
            attacked(event, attack.detected());
        } else if (event instanceof FalseLeadTaken lead) {
            double until = Math.min(horizonDays, lead.day() + lead.days());
            z += Math.max(0, until - Math.max(warmupDays, lead.day()));
        }
    }

    private boolean counts(Event event) {
        return event.day() > warmupDays;
    }

    private void attacked(Event event, boolean detected) {
        advance(event.day());
        undetected -= detected ? 0 : 1;
        watched -= detected ? 1 : 0;
    }

    private void advance(double day) {
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

    @Override
    public void end(RunOutcome outcome) {
        advance(outcome.endDay());
    }

    double meanUndetected() {
        return x / days();
    }

    double meanWatched() {
        return y / days();
    }

    double meanMisled() {
        return z / days();
    }

    /** Mean squared deviation of X from its true mean; around the observed one it would come out too low. */
    double varianceUndetected(double mean) {
        return xx / days() - 2 * mean * meanUndetected() + mean * mean;
    }

    /** The same of Y. */
    double varianceWatched(double mean) {
        return yy / days() - 2 * mean * meanWatched() + mean * mean;
    }

    /** Mean product of deviations of X and Y from their true means. */
    double covariance(double meanX, double meanY) {
        return xy / days() - meanX * meanWatched() - meanY * meanUndetected() + meanX * meanY;
    }

    /** Plots interdicted, of those interdicted or launched; not a number if there is none. */
    double shareFoiled() {
        return (double) interdicted / (interdicted + launched);
    }

    /** X at regular times after the warm-up. */
    List<Integer> samples() {
        return samples;
    }

    private double days() {
        return lastDay - warmupDays;
    }
}
