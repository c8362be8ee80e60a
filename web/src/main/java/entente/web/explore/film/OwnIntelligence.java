package entente.web.explore.film;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.CaseEvent.TaskForceActed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;

/**
 * What a nation sees of reports, cases and plots. Whether a plot is real, how far it is, and what others hold is hidden.
 * Nobody sees the birth of a plot; an attack everybody sees.
 */
final class OwnIntelligence {

    private OwnIntelligence() {}

    static void add(SightRules rules, String me) {
        rules.see(ReportFiled.class, event -> event.nation().equals(me), "real");
        rules.see(ReportLinked.class, event -> event.holder().equals(me));
        rules.see(ReportStrayed.class, event -> event.holder().equals(me));
        rules.see(OperativeListed.class, event -> event.holder().equals(me));
        rules.see(ReportShared.class, event -> event.from().equals(me));
        rules.see(ReportWithheld.class, event -> event.from().equals(me));
        rules.see(ReportArrived.class, event -> event.to().equals(me));
        rules.see(NoticeIssued.class, event -> event.to().equals(me));
        // Who asks is not told how much the partner holds.
        rules.see(InformationRequested.class, event -> event.nation().equals(me), "reports");
        rules.see(PlotDetected.class, event -> event.nation().equals(me), "real");
        rules.see(CaseOpened.class, event -> event.nation().equals(me), "real");
        rules.see(CaseClosed.class, event -> event.nation().equals(me));
        rules.see(JointOperationAsked.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(JointOperationAccepted.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(JointOperationDeclined.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(TaskForceActed.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(AttackLaunched.class, event -> true, "severity", "detected");
        rules.see(
                PlotInterdicted.class,
                event -> isParty(me, event.detector(), event.host()),
                "target",
                "leadDays",
                "ownEvidence",
                "stage");
    }

    static boolean isParty(String me, String one, String other) {
        return one.equals(me) || other.equals(me);
    }
}
