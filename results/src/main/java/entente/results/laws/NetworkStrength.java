package entente.results.laws;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.results.experiment.PairedRuns;
import java.util.LinkedHashMap;
import java.util.Map;

/** The mean strength of each network over the second half of one run. */
final class NetworkStrength implements PairedRuns.Observation {

    private final double fromDay;
    private final Map<String, Stretch> stretches = new LinkedHashMap<>();

    /** What a network's strength adds up to since the middle of the run. */
    private static final class Stretch {
        double strengthDays;
        double strength;
        double sinceDay;
    }

    /** @param horizonDays when the run ends */
    NetworkStrength(double horizonDays) {
        fromDay = horizonDays / 2;
    }

    @Override
    public void on(Event event) {
        if (event instanceof NetworkChanged change) {
            Stretch stretch = stretches.computeIfAbsent(change.network(), id -> new Stretch());
            pass(stretch, change.day());
            stretch.strength = change.strength();
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        stretches.values().forEach(stretch -> {
            pass(stretch, outcome.endDay());
            stretch.strengthDays /= outcome.endDay() - fromDay;
        });
    }

    /** Mean strength by network, once the run has ended. */
    Map<String, Double> means() {
        Map<String, Double> means = new LinkedHashMap<>();
        stretches.forEach((network, stretch) -> means.put(network, stretch.strengthDays));
        return means;
    }

    private void pass(Stretch stretch, double day) {
        stretch.strengthDays += stretch.strength * Math.max(0, day - Math.max(fromDay, stretch.sinceDay));
        stretch.sinceDay = day;
    }
}
