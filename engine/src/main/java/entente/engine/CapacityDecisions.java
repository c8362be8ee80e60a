package entente.engine;

import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import org.jspecify.annotations.Nullable;

/** Decisions on what money builds, at home and abroad. */
final class CapacityDecisions {

    private final RunAssembly parts;
    private final IdLookup names;

    CapacityDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(InvestInTechnology.class, this::invest);
        door.register(FundCapacityBuilding.class, this::fund);
    }

    private String fund(FundCapacityBuilding decision, double day) {
        int nation = names.nation(decision.nation());
        int partner = names.partner(decision.partner(), decision.nation());
        String programme = decision.programme().word();
        if (!parts.capacityBuilding.fund(nation, partner, decision.programme(), decision.money(), day)) {
            throw new DecisionDispatcher.Refusal(decision.partner() + " has nothing to gain from " + programme);
        }
        return "paid for " + programme + " in " + decision.partner();
    }

    private @Nullable String invest(InvestInTechnology decision, double day) {
        int nation = names.nation(decision.nation());
        double now = parts.abilities.technology(nation, decision.technology());
        double better = now + decision.share() * (1 - now);
        if (better == now) {
            return null;
        }
        double cost = parts.scenario.rules().costs().technologyStep() * (better - now);
        parts.events.on(new MoneySpent(day, decision.nation(), Spending.TECHNOLOGY, cost));
        parts.abilities.setTechnology(nation, decision.technology(), better, day);
        return "invested in " + decision.technology();
    }
}
