package entente.engine.capacity;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.scenario.InstitutionKind;
import entente.engine.sharing.InstitutionLookup;
import entente.engine.sharing.InstitutionState;
import java.util.List;

/** Decisions on what money and people build: at home, in other nations, and in institutions. */
public final class CapacityDecisions {

    private static final double YEAR_DAYS = 365.25;

    private final RunContext run;
    private final IdLookup ids;
    private final InstitutionLookup institutions;
    private final List<IntelligenceParty> holders;
    private final CapabilityChanges capabilities;
    private final CapacityBuilding building;

    /** @param holders nations, then institutions, by number */
    public CapacityDecisions(
            RunContext run,
            IdLookup ids,
            InstitutionLookup institutions,
            List<IntelligenceParty> holders,
            CapabilityChanges capabilities,
            CapacityBuilding building) {
        this.run = run;
        this.ids = ids;
        this.institutions = institutions;
        this.holders = holders;
        this.capabilities = capabilities;
        this.building = building;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(InvestInTechnology.class, this::invest);
        handlers.on(FundCapacityBuilding.class, this::fund);
        handlers.on(Contribute.class, this::contribute);
    }

    private Outcome fund(FundCapacityBuilding decision, double day) {
        int nation = ids.nation(decision.nation());
        int partner = ids.partner(decision.partner(), decision.nation());
        String programme = decision.programme().word();
        if (!building.fund(nation, partner, decision.programme(), decision.money(), day)) {
            throw new Refusal("nothingToGain", decision.partner(), programme);
        }
        return Outcome.changed("fundCapacityBuilding", programme, decision.partner());
    }

    private Outcome invest(InvestInTechnology decision, double day) {
        int nation = ids.nation(decision.nation());
        double now = capabilities.technology(nation, decision.technology());
        double better = now + decision.share() * (1 - now);
        if (better == now) {
            return Outcome.UNCHANGED;
        }
        double cost = run.rules().costs().technologyStep() * (better - now);
        run.events().on(new MoneySpent(day, decision.nation(), Spending.TECHNOLOGY, cost));
        capabilities.setTechnology(nation, decision.technology(), better, day);
        return Outcome.changed("investInTechnology", decision.technology());
    }

    private Outcome contribute(Contribute decision, double day) {
        InstitutionState institution = institutions.own(decision.nation(), decision.institution());
        IntelligenceParty nation = holders.get(ids.nation(decision.nation()));
        boolean buildsCapacity = institution.spec().kind() == InstitutionKind.CAPACITY_CENTRE;
        if (decision.analysts() > 0 && buildsCapacity) {
            throw new Refusal("noWorkForAnalysts", decision.institution());
        }
        if (decision.analysts() > 0 && decision.analysts() >= nation.queue().analysts()) {
            throw new Refusal(
                    "mustKeepAnAnalyst", decision.nation(), nation.queue().analysts());
        }
        int hired = buildsCapacity || decision.money() == 0 ? 0 : analystsFor(decision.money());
        if (decision.analysts() == 0 && decision.money() == 0) {
            return Outcome.UNCHANGED;
        }
        if (decision.analysts() > 0) {
            institution.staff().second(nation, decision.analysts(), day);
        }
        if (decision.money() > 0) {
            run.events().on(new MoneySpent(day, decision.nation(), Spending.CONTRIBUTION, decision.money()));
            if (buildsCapacity) {
                building.contributed(institution.holder().number(), decision.money());
            } else {
                institution.staff().hire(hired, YEAR_DAYS, day);
            }
        }
        return Outcome.changed("contribute", decision.institution());
    }

    /** How many analysts some money pays for a year. */
    private int analystsFor(double money) {
        double cost = run.rules().costs().keeping().analystYear();
        double analysts = cost == 0 ? NationDecision.MOST_ANALYSTS : Math.floor(money / cost);
        if (analysts < 1) {
            throw new Refusal("tooLittleMoney", money, cost);
        }
        return (int) Math.min(analysts, NationDecision.MOST_ANALYSTS);
    }
}
