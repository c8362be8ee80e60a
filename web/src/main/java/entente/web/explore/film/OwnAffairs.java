package entente.web.explore.film;

import static entente.web.explore.film.OwnIntelligence.isParty;

import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.AgreementsKept;
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
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.event.PoliticsEvent.TrustChanged;

/** What a nation sees of arrests, courts, politics and institutions: what it has a part in, and what is public. */
final class OwnAffairs {

    private OwnAffairs() {}

    static void addJustice(SightRules rules, String me) {
        rules.see(OperativeArrested.class, event -> isParty(me, event.nation(), event.host()), "role");
        rules.see(EvidenceRequested.class, event -> isParty(me, event.nation(), event.partner()));
        rules.see(EvidenceWeighed.class, event -> event.nation().equals(me));
        rules.see(ExtraditionAsked.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(ExtraditionRefused.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(OperativeExtradited.class, event -> isParty(me, event.nation(), event.host()));
        rules.see(OperativeCharged.class, event -> event.nation().equals(me));
        rules.see(OperativeConvicted.class, event -> event.nation().equals(me));
        rules.see(OperativeAcquitted.class, event -> event.nation().equals(me));
        rules.see(OperativeReleased.class, event -> event.nation().equals(me));
    }

    static void addPolitics(SightRules rules, String me) {
        rules.see(DecisionTaken.class, event -> event.by().equals(me));
        rules.see(DecisionRefused.class, event -> event.by().equals(me));
        rules.see(TrustChanged.class, event -> event.nation().equals(me));
        rules.see(AgreementBegun.class, event -> isParty(me, event.nation(), event.partner()));
        rules.see(AgreementEnded.class, event -> isParty(me, event.nation(), event.partner()));
        rules.see(NegotiationBegun.class, event -> isParty(me, event.nation(), event.partner()));
        rules.see(AgreementsKept.class, event -> event.nation().equals(me));
        rules.see(AffinityShifted.class, event -> isParty(me, event.nation(), event.other()));
        rules.see(LeadershipChanged.class, event -> true);
        rules.see(BlameAssigned.class, event -> isParty(me, event.nation(), event.other()), "plot");
        rules.see(PriorityChanged.class, event -> event.nation().equals(me));
        rules.see(SharingVerified.class, event -> event.nation().equals(me));
        rules.see(PolicyPublished.class, event -> true);
        rules.see(PolicyAligned.class, event -> event.nation().equals(me));
        rules.see(PointDecided.class, event -> event.nation().equals(me));
        rules.see(StaffChanged.class, event -> event.nation().equals(me));
    }

    static void addInstitutions(SightRules rules, String me) {
        rules.see(WatchlistAsked.class, event -> event.nation().equals(me));
        rules.see(AssessmentUsed.class, event -> event.nation().equals(me), "threat");
        rules.see(ProgrammeDelivered.class, event -> isParty(me, event.nation(), event.funder()));
    }
}
