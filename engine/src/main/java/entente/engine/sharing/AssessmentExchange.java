package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Task;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.ReportSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange of threat assessments: it takes nothing else. At regular times it merges what its analysts have read since
 * the last time, network by network, and sends each member what the others' assessments rest on, all at once.
 */
final class AssessmentExchange extends InstitutionState {

    private final ReportDistribution distribution;
    private final EventListener events;

    /** The latest assessment of each author since the last merging, by network and author. */
    private final Map<ReportSubject, Map<Integer, SharedReport>> read = new LinkedHashMap<>();

    AssessmentExchange(
            Institution spec,
            IntelligenceParty holder,
            List<Integer> members,
            Analysis analysis,
            ReportDistribution distribution,
            EventListener events) {
        super(spec, holder, members, analysis);
        this.distribution = distribution;
        this.events = events;
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind == InformationKind.ASSESSMENT;
    }

    @Override
    void start() {
        new Merging().planAfter(0);
    }

    @Override
    void analysed(SharedReport copy, double day) {
        Map<Integer, SharedReport> authors =
                read.computeIfAbsent(copy.report().subject(), key -> new LinkedHashMap<>());
        authors.merge(
                copy.report().origin(),
                copy,
                (known, other) -> other.report().filedDay() > known.report().filedDay() ? other : known);
    }

    private void merge(double day) {
        read.forEach((network, authors) -> {
            List<SharedReport> copies = new ArrayList<>(authors.values());
            int members = distribution.pass(this, copies, copies, true, day);
            events.on(new AssessmentsMerged(day, spec().id(), network.id(), copies.size(), members));
        });
        read.clear();
    }

    /** The regular merging. */
    private final class Merging extends Task {
        Merging() {
            super(4);
        }

        void planAfter(double day) {
            holder().agent().plan(this, day + spec().development().assessmentDays());
        }

        @Override
        protected void run(double day) {
            merge(day);
            planAfter(day);
        }
    }
}
