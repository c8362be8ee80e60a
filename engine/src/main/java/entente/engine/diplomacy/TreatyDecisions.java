package entente.engine.diplomacy;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;
import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.scenario.AgreementTerms;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Negotiations;

/** Decisions on agreements. */
public final class TreatyDecisions {

    private final IdLookup ids;
    private final Negotiations negotiations;
    private final Agreements agreements;
    private final EventListener events;

    public TreatyDecisions(IdLookup ids, Negotiations negotiations, EventListener events) {
        this.ids = ids;
        this.negotiations = negotiations;
        agreements = negotiations.agreements();
        this.events = events;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(ProposeAgreement.class, this::propose);
        handlers.on(AcceptAgreement.class, this::accept);
        handlers.on(DeclineAgreement.class, (decision, day) -> decline(decision));
        handlers.on(LeaveAgreement.class, this::leave);
    }

    private Outcome propose(ProposeAgreement decision, double day) {
        int nation = ids.nation(decision.nation());
        int partner = ids.partner(decision.partner(), decision.nation());
        if (decision.terms().equals(agreements.findTerms(nation, partner, day))
                || decision.terms().equals(negotiations.findTerms(nation, partner))
                || decision.terms().equals(agreements.findProposal(nation, partner))) {
            return Outcome.UNCHANGED;
        }
        agreements.propose(nation, partner, decision.terms());
        return Outcome.changed("proposeAgreement", decision.partner());
    }

    private Outcome accept(AcceptAgreement decision, double day) {
        int accepting = ids.nation(decision.nation());
        int proposing = ids.partner(decision.partner(), decision.nation());
        AgreementTerms terms = proposal(proposing, accepting, decision.partner());
        negotiations.open(proposing, accepting, terms, day);
        return Outcome.changed("acceptAgreement", decision.partner());
    }

    private Outcome decline(DeclineAgreement decision) {
        int declining = ids.nation(decision.nation());
        int proposing = ids.partner(decision.partner(), decision.nation());
        proposal(proposing, declining, decision.partner());
        agreements.dropProposal(proposing, declining);
        return Outcome.changed("declineAgreement", decision.partner());
    }

    private AgreementTerms proposal(int from, int to, String name) {
        AgreementTerms terms = agreements.findProposal(from, to);
        if (terms == null) {
            throw new Refusal("noProposal", name);
        }
        return terms;
    }

    private Outcome leave(LeaveAgreement decision, double day) {
        int nation = ids.nation(decision.nation());
        int partner = ids.partner(decision.partner(), decision.nation());
        boolean brokenOff = negotiations.breakOff(nation, partner, day);
        if (agreements.findTerms(nation, partner, day) != null) {
            agreements.end(nation, partner, day);
            events.on(new AgreementEnded(day, decision.nation(), decision.partner()));
        } else if (!brokenOff) {
            throw new Refusal("noAgreement", decision.partner());
        }
        return Outcome.changed("leaveAgreement", decision.partner());
    }
}
