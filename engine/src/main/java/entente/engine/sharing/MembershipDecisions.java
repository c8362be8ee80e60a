package entente.engine.sharing;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.decision.Outcome;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.SharingException;
import java.util.ArrayList;
import java.util.List;

/** Decisions on membership in institutions, and on the alignment of national policy with theirs. */
public final class MembershipDecisions {

    private final RunContext run;
    private final IdLookup ids;
    private final InstitutionLookup institutions;
    private final List<IntelligenceParty> holders;
    private final Policies policies;
    private final Standards standards;

    /** @param holders nations, then institutions, by number */
    public MembershipDecisions(
            RunContext run,
            IdLookup ids,
            InstitutionLookup institutions,
            List<IntelligenceParty> holders,
            Policies policies,
            Standards standards) {
        this.run = run;
        this.ids = ids;
        this.institutions = institutions;
        this.holders = holders;
        this.policies = policies;
        this.standards = standards;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(JoinInstitution.class, (decision, day) -> join(decision));
        handlers.on(LeaveInstitution.class, this::quit);
        handlers.on(AlignPolicy.class, this::align);
    }

    private Outcome join(JoinInstitution decision) {
        boolean changed =
                institutions.institution(decision.institution()).setMember(ids.nation(decision.nation()), true);
        return Outcome.changedIf(changed, "joinInstitution", decision.institution());
    }

    private Outcome quit(LeaveInstitution decision, double day) {
        int nation = ids.nation(decision.nation());
        InstitutionState institution = institutions.institution(decision.institution());
        if (!institution.setMember(nation, false)) {
            return Outcome.UNCHANGED;
        }
        institution.staff().recall(holders.get(nation), day);
        return Outcome.changed("leaveInstitution", decision.institution());
    }

    private Outcome align(AlignPolicy decision, double day) {
        InstitutionState institution = institutions.own(decision.nation(), decision.institution());
        int nation = ids.nation(decision.nation());
        List<String> fellows = new ArrayList<>();
        fellows.add(decision.institution());
        for (int member : institution.members()) {
            if (member != nation) {
                fellows.add(run.parties().id(member));
            }
        }
        boolean changed = false;
        SharingException standard = institution.spec().commonPolicy();
        for (String fellow : fellows) {
            changed |= policies.change(nation, standard.towards(fellow));
        }
        for (InformationKind kind : InformationKind.values()) {
            if (institution.takes(kind)) {
                changed |= policies.rule(
                        nation, kind, policies.gateway(nation, kind).letting(fellows));
            }
        }
        changed |= standards.align(institution, nation, day);
        if (!changed) {
            return Outcome.UNCHANGED;
        }
        run.events().on(new PolicyAligned(day, decision.nation(), decision.institution()));
        return Outcome.changed("alignPolicy", decision.institution());
    }
}
