package entente.results.ablation;

import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import java.util.Set;
import java.util.TreeMap;

/** How often each kind of event happens; where it has a sort – an obstacle, a purpose – also by that, as {@code kind:sort}. */
final class EventCounts implements EventListener {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    @Override
    public void on(Event event) {
        String kind = event.getClass().getSimpleName();
        counts.merge(kind, 1L, Long::sum);
        String sort = sort(event);
        if (!sort.isEmpty()) {
            counts.merge(kind + ":" + sort, 1L, Long::sum);
        }
    }

    private static String sort(Event event) {
        if (event instanceof ReportWithheld withheld) {
            return withheld.obstacle().name();
        } else if (event instanceof ReportStrayed strayed) {
            return strayed.obstacle().name();
        } else if (event instanceof JointOperationDeclined declined) {
            return declined.reason().name();
        } else if (event instanceof ReportShared shared) {
            return shared.kind().name();
        } else if (event instanceof DecisionTaken taken) {
            return taken.decision();
        } else if (event instanceof MoneySpent spent) {
            return spent.purpose().name();
        } else if (event instanceof AffinityShifted shifted) {
            return shifted.cause().name();
        } else if (event instanceof ProgrammeDelivered delivered) {
            return delivered.programme().name();
        } else if (event instanceof JobStarted started) {
            return started.job().name();
        } else if (event instanceof WatchlistAsked asked) {
            return asked.hit() ? "hit" : "noHit";
        }
        return "";
    }

    /** Adds what another counted. */
    void add(EventCounts other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    /** How often a kind of event happened. */
    long of(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    Set<String> kinds() {
        return counts.keySet();
    }
}
