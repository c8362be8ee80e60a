package entente.engine.justice;

import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.operations.OperationsContext;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.DurationLaw;
import java.util.List;

/** Asks other nations for what they found out about a plot, in a form that a judge may read. */
final class EvidenceRequests {

    private static final long EVIDENCE = Keys.of("evidence");

    private final OperationsContext world;
    private final Filing filing;

    EvidenceRequests(OperationsContext world, Filing filing) {
        this.world = world;
        this.filing = filing;
    }

    /** Has a prosecutor ask everybody who had linked reports of their own on the plot. */
    void ask(CaseFile file, int prosecutor, double day) {
        if (!world.exchange().isOpen()) {
            return;
        }
        for (int origin = 0; origin < file.nations(); origin++) {
            int reports = origin == prosecutor ? 0 : file.own(origin).size();
            if (reports > 0) {
                String plot = file.plot().id();
                world.events().on(new EvidenceRequested(day, id(prosecutor), id(origin), plot, reports));
                prepare(file, origin, prosecutor, day);
            }
        }
    }

    private void prepare(CaseFile file, int origin, int prosecutor, double day) {
        IntelligenceParty from = world.holders().get(origin);
        long key = Keys.of(file.plot().key(), from.key());
        double mean = world.scenario().rules().courts().evidenceDays();
        double days = world.draws()
                .duration(
                        DurationLaw.EXPONENTIAL,
                        mean,
                        Purpose.EVIDENCE,
                        day,
                        key,
                        world.holders().get(prosecutor).key());
        Step.after(days, day, from.agent(), due -> send(file, origin, prosecutor, due));
    }

    /** Sends it, unless everybody was dealt with in the meantime. */
    private void send(CaseFile file, int origin, int prosecutor, double day) {
        if (file.isOpen(prosecutor)) {
            IntelligenceParty from = world.holders().get(origin);
            IntelligenceParty to = world.holders().get(prosecutor);
            world.exchange().offerEvidence(from, to, prepared(file, origin, day), day);
        }
    }

    /** One piece of evidence for all who ask. */
    private Report prepared(CaseFile file, int origin, double day) {
        Report report = file.findPrepared(origin);
        if (report == null) {
            List<Report> own = file.own(origin);
            Report weightiest = own.get(0);
            double weight = 0;
            boolean namesTarget = false;
            for (Report each : own) {
                weight += each.weight();
                namesTarget |= each.namesTarget();
                weightiest = each.weight() > weightiest.weight() ? each : weightiest;
            }
            long key = Keys.of(
                    Keys.of(file.plot().key(), EVIDENCE),
                    world.holders().get(origin).key());
            report = filing.fileEvidence(origin, file.plot(), weightiest.grade(), weight, namesTarget, key, day);
            file.prepare(origin, report);
        }
        return report;
    }

    private String id(int nation) {
        return world.order().id(nation);
    }
}
