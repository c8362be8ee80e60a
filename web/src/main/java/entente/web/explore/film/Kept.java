package entente.web.explore.film;

import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.IntegrationAssessed;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.ReportEvent.JobStarted;

/** Which events a film keeps. The others are the engine's bookkeeping, which nobody would see happen. */
final class Kept {

    private Kept() {}

    static boolean is(Event event) {
        if (event instanceof TraceConsidered trace) {
            return trace.result() == Notice.MISSED_FOR_TECHNOLOGY;
        }
        return !(event instanceof JobStarted
                || event instanceof BirthConsidered
                || event instanceof MoneySpent
                || event instanceof IntegrationAssessed);
    }
}
