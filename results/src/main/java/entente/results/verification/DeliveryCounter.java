package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.results.verification.Claim.Observer;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by origin, reports filed and how many others each came to, copies that came again left out. */
final class DeliveryCounter implements Observer {

    private final Map<String, long[]> byOrigin = new TreeMap<>();

    @Override
    public void on(Event event) {
        if (event instanceof ReportFiled filed) {
            counts(filed.nation())[0]++;
        } else if (event instanceof ReportArrived arrived && !arrived.duplicate()) {
            // A report is named after its origin and its number there.
            counts(arrived.report().substring(0, arrived.report().indexOf('-')))[1]++;
        }
    }

    private long[] counts(String origin) {
        return byOrigin.computeIfAbsent(origin, id -> new long[2]);
    }

    @Override
    public void end(RunOutcome outcome) {}

    /** The mean over origins of receivers of a report; not a number if an origin has filed none. */
    double meanReceivers(int nations) {
        double sum = 0;
        for (long[] counts : byOrigin.values()) {
            sum += (double) counts[1] / counts[0];
        }
        return byOrigin.size() == nations ? sum / nations : Double.NaN;
    }
}
