package entente.results.sample;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;

/** Events for tests; what does not matter to measures is filled in. */
public final class Events {

    private Events() {}

    public static PlotBorn born(double day, String plot, String target) {
        return new PlotBorn(day, plot, "ridge", target, target, 1, 4, 400);
    }

    public static PlotDetected detected(double day, String plot, String nation) {
        return new PlotDetected(day, plot, "ridge", nation, true, 2, 0);
    }

    public static PlotInterdicted interdicted(double day, String plot, String target, double leadDays) {
        return new PlotInterdicted(day, plot, "ridge", target, target, target, false, leadDays, true, 1);
    }

    public static PlotInterdicted interdicted(
            double day, String plot, String detector, String host, boolean joint, boolean ownEvidence) {
        return new PlotInterdicted(day, plot, "ridge", host, detector, host, joint, 10, ownEvidence, 1);
    }

    public static AttackLaunched launched(double day, String plot, String target, boolean detected) {
        return new AttackLaunched(day, plot, "ridge", target, 2.5, detected);
    }

    public static AttackFailed failed(double day, String plot, String target) {
        return new AttackFailed(day, plot, "ridge", target, false);
    }

    public static PlotDissolved dissolved(double day, String plot, String target) {
        return new PlotDissolved(day, plot, "ridge", target, false);
    }

    public static CaseOpened opened(double day, String plot, String nation, boolean real) {
        return new CaseOpened(day, plot, nation, 0, real);
    }

    public static CaseClosed closed(double day, String plot, String nation, Ending ending) {
        return new CaseClosed(day, plot, nation, ending);
    }

    public static ReportFiled filed(double day, String report, String plot, double weight) {
        return filed(day, report, plot, weight, InformationKind.ALERT);
    }

    public static ReportFiled filed(double day, String report, String subject, double weight, InformationKind kind) {
        return new ReportFiled(day, report, origin(report), kind, subject, "ridge", true, "B2", weight, Marking.AMBER);
    }

    public static ReportShared shared(double day, String report, String to) {
        return new ReportShared(day, report, origin(report), to, InformationKind.ALERT, "P1");
    }

    public static ReportWithheld withheld(double day, String report, String to, Obstacle obstacle) {
        return new ReportWithheld(day, report, origin(report), to, InformationKind.ALERT, "P1", obstacle);
    }

    public static ReportArrived arrived(double day, String report, String to, double ageDays) {
        return new ReportArrived(day, report, origin(report), to, ageDays, false);
    }

    public static ReportArrived duplicate(double day, String report, String to) {
        return new ReportArrived(day, report, origin(report), to, 1, true);
    }

    public static ReportStrayed strayed(double day, String report, String holder, Obstacle obstacle) {
        return new ReportStrayed(day, report, holder, "P1", !origin(report).equals(holder), obstacle);
    }

    public static JobStarted job(double day, String holder, double waitedDays) {
        return new JobStarted(day, holder, Job.OWN_ALERT, waitedDays, waitedDays > 0, 2);
    }

    private static String origin(String report) {
        return report.substring(0, report.indexOf('-'));
    }
}
