package entente.results.measure;

import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.event.PoliticsEvent.NegotiationBegun;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.event.PoliticsEvent.PriorityChanged;
import entente.engine.event.PoliticsEvent.SharingVerified;

/** Counts what changes between nations, and what they decide. */
final class PoliticsTally implements Tally {

    private final ScenarioFacts ground;
    private final RunTotals totals;

    PoliticsTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        this.totals = totals;
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        Counts counts = new Counts(ground, totals, dispatch);
        relations(counts);
        decisions(counts);
    }

    private static void relations(Counts counts) {
        counts.eachOfTwo(
                AffinityShifted.class,
                PoliticsMeasures.AFFINITY_SHIFTS,
                AffinityShifted::nation,
                AffinityShifted::other);
        counts.each(LeadershipChanged.class, PoliticsMeasures.LEADERSHIP_CHANGES, LeadershipChanged::nation);
        counts.each(BlameAssigned.class, PoliticsMeasures.BLAME, BlameAssigned::other);
        counts.each(PriorityChanged.class, PoliticsMeasures.PRIORITY_CHANGES, PriorityChanged::nation);
        counts.eachOfTwo(
                NegotiationBegun.class,
                PoliticsMeasures.NEGOTIATIONS,
                NegotiationBegun::nation,
                NegotiationBegun::partner);
        counts.ratioOfTwo(
                NegotiationBegun.class,
                PoliticsMeasures.NEGOTIATION_WAIT,
                NegotiationBegun::nation,
                NegotiationBegun::partner,
                NegotiationBegun::waitedDays);
        counts.eachOfTwo(
                AgreementBegun.class,
                PoliticsMeasures.AGREEMENTS_BEGUN,
                AgreementBegun::nation,
                AgreementBegun::partner);
        counts.eachOfTwo(
                AgreementEnded.class,
                PoliticsMeasures.AGREEMENTS_ENDED,
                AgreementEnded::nation,
                AgreementEnded::partner);
        counts.each(SharingVerified.class, PoliticsMeasures.VERIFICATIONS, SharingVerified::nation);
        counts.sum(
                SharingVerified.class, PoliticsMeasures.KEPT_BACK, SharingVerified::partner, SharingVerified::keptBack);
    }

    private static void decisions(Counts counts) {
        counts.each(
                PolicyPublished.class, PoliticsMeasures.PUBLISHED, PolicyPublished::nation, PolicyPublished::published);
        counts.each(PolicyAligned.class, InstitutionMeasures.ALIGNED, PolicyAligned::nation);
        counts.each(DecisionTaken.class, PoliticsMeasures.DECISIONS_TAKEN, DecisionTaken::by);
        counts.each(DecisionRefused.class, PoliticsMeasures.DECISIONS_REFUSED, DecisionRefused::by);
        counts.share(
                PointDecided.class, PoliticsMeasures.POINTS_CHOSEN, PointDecided::nation, event -> !event.standing());
    }
}
