package entente.engine.intelligence;

import entente.engine.scenario.Marking;

/**
 * A report in somebody's hands.
 *
 * @param report the report
 * @param sender number of who sent it; the origin itself for an original
 * @param kept share of its evidence that sanitisation left, 0..1
 * @param marking how far it may travel
 * @param interoperability how well formats match between sender and recipient, 0..1
 * @param originatorControl whether only the origin may pass it on
 * @param onwardConsent whether the agreement under which it came lets the recipient pass it on
 */
public record SharedReport(
        Report report,
        int sender,
        double kept,
        Marking marking,
        double interoperability,
        boolean originatorControl,
        boolean onwardConsent) {

    /** The original in its origin's hands. */
    public static SharedReport original(Report report) {
        return new SharedReport(report, report.origin(), 1, report.marking(), 1, false, true);
    }

    /** The same copy with as much of its evidence left, 0..1. */
    public SharedReport withKept(double other) {
        return new SharedReport(report, sender, other, marking, interoperability, originatorControl, onwardConsent);
    }

    /** The same copy where formats match as given, 0..1. */
    SharedReport withInteroperability(double other) {
        return new SharedReport(report, sender, kept, marking, other, originatorControl, onwardConsent);
    }
}
