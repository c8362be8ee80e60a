package entente.results.laws;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportShared;
import entente.results.experiment.PairedRuns;
import java.util.ArrayList;
import java.util.List;

/** Counts in one run how many reports are shared before and after attacks that stand alone and whose window falls inside it. */
final class AttackWindow implements PairedRuns.Observation {

    /** How long after an attack, and before it, reports are counted. */
    static final double WINDOW_DAYS = 30;
    /** When sharing must be back to what it was. */
    static final double BACK_DAYS = 90;

    private final List<Double> attacks = new ArrayList<>();
    private final List<Double> shared = new ArrayList<>();
    private double before;
    private double after;
    private double later;
    private int taken;

    @Override
    public void on(Event event) {
        if (event instanceof AttackLaunched attack) {
            attacks.add(attack.day());
        } else if (event instanceof ReportShared report) {
            shared.add(report.day());
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        for (double attack : attacks) {
            if (attack >= BACK_DAYS && attack + BACK_DAYS + WINDOW_DAYS <= outcome.endDay() && isAlone(attack)) {
                before += count(attack - WINDOW_DAYS, attack);
                after += count(attack, attack + WINDOW_DAYS);
                later += count(attack + BACK_DAYS, attack + BACK_DAYS + WINDOW_DAYS);
                taken++;
            }
        }
    }

    /** Whether no other attack comes so near that its window would be counted too. */
    private boolean isAlone(double attack) {
        return attacks.stream()
                .noneMatch(other -> other != attack && other > attack - BACK_DAYS && other < attack + BACK_DAYS);
    }

    double before() {
        return before;
    }

    double after() {
        return after;
    }

    double later() {
        return later;
    }

    /** How many attacks were taken. */
    int taken() {
        return taken;
    }

    private int count(double from, double to) {
        int count = 0;
        for (double day : shared) {
            count += day >= from && day < to ? 1 : 0;
        }
        return count;
    }
}
