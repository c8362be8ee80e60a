package entente.results.laws;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.results.experiment.PairedRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in one run how many reports on a network are shared before and after days on which it attacks: a window is one on
 * the network that has attacked, and what nations share on others has nothing to do with it.
 */
final class AttackWindow implements PairedRuns.Observation {

    /** How long after an attack, and before it, reports are counted. */
    static final double WINDOW_DAYS = 30;
    /** When sharing must be back to what it was. */
    static final double BACK_DAYS = 90;

    private final List<Attack> attacks = new ArrayList<>();
    private final Map<String, String> networks = new HashMap<>();
    private final Map<String, List<Double>> shared = new HashMap<>();
    private double endDay;

    /** A day on which a network attacks. */
    record Attack(double day, String network) {}

    /** Reports shared in the 30 days before some days, in the 30 days after, and in the days 90 to 120 after. */
    record Counts(int before, int after, int later) {}

    @Override
    public void on(Event event) {
        if (event instanceof AttackLaunched attack) {
            attacks.add(new Attack(attack.day(), attack.network()));
        } else if (event instanceof ReportFiled report) {
            networks.put(report.report(), report.network());
        } else if (event instanceof ReportShared report) {
            String network = networks.get(report.report());
            if (network != null) {
                shared.computeIfAbsent(network, unused -> new ArrayList<>()).add(report.day());
            }
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        endDay = outcome.endDay();
        networks.clear();
    }

    /**
     * The attacks whose days lie inside the run and near which the network attacks no second time: its window would still
     * stand open, or open again.
     */
    List<Attack> alone() {
        return attacks.stream()
                .filter(attack -> attack.day() >= BACK_DAYS && attack.day() + BACK_DAYS + WINDOW_DAYS <= endDay)
                .filter(this::isAlone)
                .toList();
    }

    private boolean isAlone(Attack attack) {
        // Itself alone: two on one day are two.
        return attacks.stream()
                        .filter(other -> other.network().equals(attack.network())
                                && other.day() > attack.day() - BACK_DAYS
                                && other.day() < attack.day() + BACK_DAYS)
                        .count()
                == 1;
    }

    /** What is shared in this run around the days of attacks, in this one or in another. */
    Counts around(List<Attack> days) {
        int before = 0;
        int after = 0;
        int later = 0;
        for (Attack each : days) {
            before += count(each, -WINDOW_DAYS);
            after += count(each, 0);
            later += count(each, BACK_DAYS);
        }
        return new Counts(before, after, later);
    }

    private int count(Attack attack, double since) {
        int count = 0;
        double from = attack.day() + since;
        for (double day : shared.getOrDefault(attack.network(), List.of())) {
            count += day >= from && day < from + WINDOW_DAYS ? 1 : 0;
        }
        return count;
    }
}
