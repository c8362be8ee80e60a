package entente.engine;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.SharingException;
import entente.engine.sharing.InstitutionState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions on institutions: membership, contributions, and the alignment of national policy. */
final class InstitutionDecisions {

    private static final double YEAR_DAYS = 365.25;

    private final RunAssembly parts;
    private final IdLookup names;

    InstitutionDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(JoinInstitution.class, (decision, day) -> join(decision));
        door.register(LeaveInstitution.class, this::quit);
        door.register(Contribute.class, this::contribute);
        door.register(AlignPolicy.class, this::align);
    }

    private @Nullable String join(JoinInstitution decision) {
        boolean changed = organisation(decision.institution()).setMember(names.nation(decision.nation()), true);
        return changed ? "joined " + decision.institution() : null;
    }

    private @Nullable String quit(LeaveInstitution decision, double day) {
        int nation = names.nation(decision.nation());
        InstitutionState organisation = organisation(decision.institution());
        if (!organisation.setMember(nation, false)) {
            return null;
        }
        organisation.staff().recall(parts.holders.get(nation), day);
        return "left " + decision.institution();
    }

    private @Nullable String contribute(Contribute decision, double day) {
        InstitutionState organisation = ownInstitution(decision.nation(), decision.institution());
        IntelligenceParty nation = parts.holders.get(names.nation(decision.nation()));
        boolean buildsCapacity = organisation.spec().kind() == InstitutionKind.CAPACITY_CENTRE;
        if (decision.analysts() > 0 && buildsCapacity) {
            throw new DecisionDispatcher.Refusal(decision.institution() + " has no work for analysts");
        }
        if (decision.analysts() > 0 && decision.analysts() >= nation.queue().analysts()) {
            throw new DecisionDispatcher.Refusal(
                    decision.nation() + " has " + nation.queue().analysts() + " analysts and must keep one");
        }
        int hired = buildsCapacity || decision.money() == 0 ? 0 : analystsFor(decision.money());
        if (decision.analysts() == 0 && decision.money() == 0) {
            return null;
        }
        if (decision.analysts() > 0) {
            organisation.staff().second(nation, decision.analysts(), day);
        }
        if (decision.money() > 0) {
            parts.events.on(new MoneySpent(day, decision.nation(), Spending.CONTRIBUTION, decision.money()));
            if (buildsCapacity) {
                parts.capacityBuilding.contributed(organisation.holder().number(), decision.money());
            } else {
                organisation.staff().hire(hired, YEAR_DAYS, day);
            }
        }
        return "contributed to " + decision.institution();
    }

    /** How many analysts some money pays for a year. */
    private int analystsFor(double money) {
        double cost = parts.scenario.rules().costs().analystYear();
        double analysts = cost == 0 ? NationDecision.MOST_ANALYSTS : Math.floor(money / cost);
        if (analysts < 1) {
            throw new DecisionDispatcher.Refusal("money is " + money + ": an analyst costs " + cost + " for a year");
        }
        return (int) Math.min(analysts, NationDecision.MOST_ANALYSTS);
    }

    private @Nullable String align(AlignPolicy decision, double day) {
        InstitutionState organisation = ownInstitution(decision.nation(), decision.institution());
        int nation = names.nation(decision.nation());
        List<String> fellows = new ArrayList<>();
        fellows.add(decision.institution());
        for (int member : organisation.members()) {
            if (member != nation) {
                fellows.add(parts.order.id(member));
            }
        }
        boolean changed = false;
        SharingException standard = organisation.spec().commonPolicy();
        for (String fellow : fellows) {
            changed |= parts.policies.change(nation, standard.towards(fellow));
        }
        for (InformationKind kind : InformationKind.values()) {
            if (organisation.takes(kind)) {
                changed |= parts.policies.rule(
                        nation, kind, parts.policies.gateway(nation, kind).letting(fellows));
            }
        }
        changed |= parts.exchange.standards().align(organisation, nation, day);
        if (!changed) {
            return null;
        }
        parts.events.on(new PolicyAligned(day, decision.nation(), decision.institution()));
        return "aligned its policy with " + decision.institution();
    }

    private InstitutionState ownInstitution(String nation, String institution) {
        InstitutionState organisation = organisation(institution);
        if (!organisation.hasMember(names.nation(nation))) {
            throw new DecisionDispatcher.Refusal(nation + " is no member of " + institution);
        }
        return organisation;
    }

    private InstitutionState organisation(String id) {
        return parts.exchange.organisations().stream()
                .filter(organisation -> organisation.spec().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DecisionDispatcher.Refusal("there is no institution " + id));
    }
}
