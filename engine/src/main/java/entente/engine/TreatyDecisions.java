package entente.engine;

import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.scenario.AgreementTerms;
import org.jspecify.annotations.Nullable;

/** Decisions on agreements. */
final class TreatyDecisions {

    private final RunAssembly parts;
    private final IdLookup names;

    TreatyDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(ProposeAgreement.class, this::propose);
        door.register(AcceptAgreement.class, this::accept);
        door.register(DeclineAgreement.class, this::decline);
        door.register(LeaveAgreement.class, this::leave);
    }

    private @Nullable String propose(ProposeAgreement decision, double day) {
        int nation = names.nation(decision.nation());
        int partner = names.partner(decision.partner(), decision.nation());
        if (decision.terms().equals(parts.agreements.findTerms(nation, partner, day))
                || decision.terms().equals(parts.agreements.findProposal(nation, partner))) {
            return null;
        }
        parts.agreements.propose(nation, partner, decision.terms());
        return "proposed an agreement to " + decision.partner();
    }

    private String accept(AcceptAgreement decision, double day) {
        int accepting = names.nation(decision.nation());
        int proposing = names.partner(decision.partner(), decision.nation());
        AgreementTerms terms = proposal(proposing, accepting, decision.partner());
        parts.agreements.conclude(proposing, accepting, terms, day);
        String proposer = decision.partner();
        parts.events.on(new AgreementBegun(day, proposer, decision.nation()));
        return "accepted the agreement that " + decision.partner() + " proposed";
    }

    private String decline(DeclineAgreement decision, double day) {
        int declining = names.nation(decision.nation());
        int proposing = names.partner(decision.partner(), decision.nation());
        proposal(proposing, declining, decision.partner());
        parts.agreements.dropProposal(proposing, declining);
        return "declined the agreement that " + decision.partner() + " proposed";
    }

    private AgreementTerms proposal(int from, int to, String name) {
        AgreementTerms terms = parts.agreements.findProposal(from, to);
        if (terms == null) {
            throw new DecisionDispatcher.Refusal(name + " has proposed no agreement that waits for an answer");
        }
        return terms;
    }

    private String leave(LeaveAgreement decision, double day) {
        int nation = names.nation(decision.nation());
        int partner = names.partner(decision.partner(), decision.nation());
        if (parts.agreements.findTerms(nation, partner, day) == null) {
            throw new DecisionDispatcher.Refusal("there is no agreement with " + decision.partner());
        }
        parts.agreements.end(nation, partner);
        parts.events.on(new AgreementEnded(day, decision.nation(), decision.partner()));
        return "left the agreement with " + decision.partner();
    }
}
