package entente.engine.justice;

import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Obstacle;
import entente.engine.sharing.Exchange;
import java.util.List;

/** Asks other nations for what they found out about a plot, in a form that a judge may read. */
final class EvidenceRequests {

    private static final long EVIDENCE = Keys.of("evidence");

    /** Keeps the mark of a request apart from the time it takes. */
    private static final long GRANTED = Keys.of("granted");

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Exchange exchange;
    private final Filing filing;

    EvidenceRequests(RunContext run, List<IntelligenceParty> holders, Exchange exchange, Filing filing) {
        this.run = run;
        this.holders = holders;
        this.exchange = exchange;
        this.filing = filing;
    }

    /** Has a prosecutor ask everybody who had linked reports of their own on the plot. */
    void ask(CaseFile file, int prosecutor, double day) {
        if (!exchange.isOpen()) {
            return;
        }
        for (int origin = 0; origin < file.nations(); origin++) {
            int reports = origin == prosecutor ? 0 : file.own(origin).size();
            if (reports > 0) {
                String plot = file.plot().id();
                run.events().on(new EvidenceRequested(day, id(prosecutor), id(origin), plot, reports));
                prepare(file, origin, prosecutor, day);
            }
        }
    }

    private void prepare(CaseFile file, int origin, int prosecutor, double day) {
        IntelligenceParty from = holders.get(origin);
        long key = Keys.of(file.plot().key(), from.key());
        double mean = run.rules().courts().evidenceDays();
        double days = run.draws()
                .duration(
                        DurationLaw.EXPONENTIAL,
                        mean,
                        Purpose.EVIDENCE,
                        day,
                        key,
                        holders.get(prosecutor).key());
        Step.after(days, day, from.agent(), due -> send(file, origin, prosecutor, due));
    }

    /** Sends it if the request is granted, unless everybody was dealt with in the meantime. */
    private void send(CaseFile file, int origin, int prosecutor, double day) {
        if (file.isOpen(prosecutor) && isGranted(file, origin, prosecutor, day)) {
            IntelligenceParty from = holders.get(origin);
            IntelligenceParty to = holders.get(prosecutor);
            exchange.offerEvidence(from, to, prepared(file, origin, day), day);
        }
    }

    private boolean isGranted(CaseFile file, int origin, int prosecutor, double day) {
        double granted =
                run.rules().lifts(Obstacle.LAW) ? 1 : run.rules().courts().evidenceGranted();
        long request = Keys.of(
                Keys.of(file.plot().key(), holders.get(origin).key()),
                holders.get(prosecutor).key());
        return run.draws().happens(granted, Purpose.EVIDENCE, day, request, GRANTED);
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
                    Keys.of(file.plot().key(), EVIDENCE), holders.get(origin).key());
            report = filing.fileEvidence(origin, file.plot(), weightiest.grade(), weight, namesTarget, key, day);
            file.prepare(origin, report);
        }
        return report;
    }

    private String id(int nation) {
        return run.order().id(nation);
    }
}
