package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.random.Keys;
import entente.engine.scenario.Handling;
import entente.engine.scenario.Marking;
import entente.engine.scenario.SharingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A report before the gates on its way to one recipient.
 *
 * @param sender the nation that would send it
 * @param recipient the nation or institution that would get it
 * @param copy what the sender holds
 * @param policy the sender's rule for this recipient and kind
 * @param route the way there, if there is one
 * @param requested whether the recipient has asked for it
 */
record Release(
        IntelligenceParty sender,
        IntelligenceParty recipient,
        SharedReport copy,
        SharingPolicy policy,
        @Nullable ReportRoute route,
        boolean requested,
        double day) {

    Report report() {
        return copy.report();
    }

    /** The same, handled as its origin wants this one to be; as the policy says if that is null. */
    Release handled(@Nullable Handling handling) {
        return handling == null
                ? this
                : new Release(sender, recipient, copy, handling.applyTo(policy), route, requested, day);
    }

    /** What it would be marked: its origin's rule for the recipient says so, whoever passes it on keeps to it. */
    Marking marking() {
        boolean own = report().origin() == sender.number();
        return own ? policy.marking(report().sensitivity()) : copy.marking();
    }

    /** Whether there is a way, and it takes this kind of information. */
    boolean hasChannel() {
        return ReportRoute.takes(route, report().kind());
    }

    /** What names this report and recipient in random draws. */
    long key() {
        return Keys.of(copy.report().key(), recipient.key());
    }
}
