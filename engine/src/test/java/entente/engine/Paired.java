package entente.engine;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.ReportEvent.ReportFiled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two runs of one seed must have in common, gathered from the events of one run. */
final class Paired {

    /** A candidate birth, without what became of it. */
    record CandidateBirth(double day, String network, long index, double mark) {}

    /** A candidate trace, without the rate in force and what became of it. */
    record CandidateTrace(String key, double day, String source, String nation, Object channel, double height) {

        /** The same without its channel, which follows from a mark and from how far its plot has come by then. */
        CandidateTrace inAnyChannel() {
            return new CandidateTrace(key, day, source, nation, "any", height);
        }
    }

    final List<Event> events;
    final List<CandidateBirth> births = new ArrayList<>();
    final Map<String, PlotBorn> plots = new LinkedHashMap<>();

    /** Candidate traces by source. */
    final Map<String, List<CandidateTrace>> traces = new LinkedHashMap<>();

    /** The report to which each noticed candidate led, by the candidate's key. */
    final Map<String, ReportFiled> reports = new LinkedHashMap<>();

    /** The day on which a plot's traces became fewer or ceased: its end, or a warning. */
    final Map<String, Double> undisturbedUntil = new LinkedHashMap<>();

    int interdicted;
    int attacks;

    Paired(List<Event> events) {
        this.events = events;
        TraceConsidered noticed = null;
        for (Event event : events) {
            if (event instanceof BirthConsidered e) {
                births.add(new CandidateBirth(e.day(), e.network(), e.index(), e.mark()));
            } else if (event instanceof PlotBorn e) {
                plots.put(e.plot(), e);
            } else if (event instanceof TraceConsidered e) {
                traces.computeIfAbsent(e.source(), key -> new ArrayList<>())
                        .add(new CandidateTrace(e.key(), e.day(), e.source(), e.nation(), e.channel(), e.height()));
                noticed = e.result() == Notice.NOTICED ? e : null;
            } else if (event instanceof ReportFiled e
                    && noticed != null
                    && e.subject().equals(noticed.source())) {
                reports.put(noticed.key() + noticed.nation(), e);
                noticed = null;
            } else {
                disturb(event);
            }
        }
    }

    private void disturb(Event event) {
        if (event instanceof PlotInterdicted e) {
            interdicted++;
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        } else if (event instanceof AttackLaunched e) {
            attacks++;
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        } else if (event instanceof AttackFailed e) {
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        } else if (event instanceof PlotDissolved e) {
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        } else if (event instanceof PlotWarned e) {
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        } else if (event instanceof CaseClosed e && e.ending() == Ending.INTERDICTION_FAILED) {
            undisturbedUntil.putIfAbsent(e.plot(), e.day());
        }
    }

    /** The day until which a plot's candidate traces are the same in this run as in another. */
    double undisturbedUntil(String plot) {
        return undisturbedUntil.getOrDefault(plot, Double.POSITIVE_INFINITY);
    }
}
