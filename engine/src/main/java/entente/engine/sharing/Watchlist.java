package entente.engine.sharing;

import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The watchlist that the members of a regional organisation share: it is handed to nobody, and answers hit or no hit. A
 * hit passes no report on, so originator control does not stop it; an entry marked RED answers nobody.
 */
final class Watchlist {

    /** Hears of hits when they reach who asked. */
    interface Hits {
        /**
         * A hit has arrived.
         *
         * @param report what the member reported when it asked
         * @param entry what the list has
         */
        void arrived(IntelligenceParty asking, Report report, SharedReport entry, double day);
    }

    private final RunContext run;
    private final Consensus consensus;
    private final Hits hits;
    private final Map<Operative, Entry> entries = new LinkedHashMap<>();

    /** What the list has on an operative, which members await its answer, and to which it was refused. */
    private record Entry(SharedReport copy, BitSet awaiting, BitSet refused) {}

    Watchlist(RunContext run, Consensus consensus, Hits hits) {
        this.run = run;
        this.consensus = consensus;
        this.hits = hits;
    }

    /** Enters what a member has reported of an operative; who reports first answers for the entry. */
    void enter(Operative operative, SharedReport copy) {
        entries.putIfAbsent(operative, new Entry(copy, new BitSet(), new BitSet()));
    }

    /** Has a member ask about whom its own report is about, or about one of a plot's team, if it does not list him or her. */
    void ask(InstitutionState organisation, IntelligenceParty asking, Report report, double day) {
        Operative operative = choose(asking, report, day);
        if (operative == null) {
            return;
        }
        Entry entry = entries.get(operative);
        boolean hit = entry != null && answers(organisation, entry, operative, asking, day);
        Institution spec = organisation.spec();
        run.events().on(new WatchlistAsked(day, spec.id(), asking.id(), operative.id(), hit));
        if (hit && entry != null) {
            entry.awaiting.set(asking.number());
            long key = Keys.of(report.key(), operative.key());
            double latency = run.draws()
                    .duration(
                            spec.exchange().latencyLaw(),
                            spec.exchange().latencyDays(),
                            Purpose.LATENCY,
                            day,
                            key,
                            organisation.holder().key());
            double agreeing = consensus.days(organisation, entry.copy.report().origin(), asking.number(), key, day);
            asking.agent().plan(new Answer(asking, report, entry), day + agreeing + latency);
        }
    }

    /** Of those whom the asking member could name and does not list: the one whose key draws lowest for this report. */
    private @Nullable Operative choose(IntelligenceParty asking, Report report, double day) {
        List<Operative> known = report.subject() instanceof Plot plot
                ? plot.team()
                : report.subject() instanceof Operative operative ? List.of(operative) : List.of();
        Draws draws = run.draws();
        Operative chosen = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (Operative operative : known) {
            if (!asking.lists(operative) && !isAwaited(operative, asking)) {
                double mark = draws.uniform(Purpose.WATCHLIST, day, report.key(), operative.key());
                if (mark < lowest) {
                    lowest = mark;
                    chosen = operative;
                }
            }
        }
        return chosen;
    }

    private boolean isAwaited(Operative operative, IntelligenceParty asking) {
        Entry entry = entries.get(operative);
        return entry != null && entry.awaiting.get(asking.number());
    }

    private boolean answers(
            InstitutionState organisation, Entry entry, Operative operative, IntelligenceParty asking, double day) {
        Report report = entry.copy.report();
        Obstacle obstacle = null;
        if (entry.copy.marking() == Marking.RED) {
            obstacle = Obstacle.MARKING;
        } else if (consensus.allowed(organisation, report.origin(), asking.number(), report.kind()) <= 0) {
            obstacle = Obstacle.POLITICS;
        }
        if (obstacle != null && !entry.refused.get(asking.number())) {
            entry.refused.set(asking.number());
            run.events()
                    .on(new ReportWithheld(
                            day,
                            report.id(),
                            organisation.spec().id(),
                            asking.id(),
                            report.kind(),
                            operative.id(),
                            obstacle));
        }
        return obstacle == null;
    }

    /** A hit on its way. */
    private final class Answer extends Task {
        private final IntelligenceParty asking;
        private final Report report;
        private final Entry entry;

        Answer(IntelligenceParty asking, Report report, Entry entry) {
            super(1);
            this.asking = asking;
            this.report = report;
            this.entry = entry;
        }

        @Override
        protected void run(double day) {
            entry.awaiting.clear(asking.number());
            hits.arrived(asking, report, entry.copy, day);
        }
    }
}
