package entente.engine;

import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.intelligence.Holder;
import entente.engine.scenario.Technology;
import org.jspecify.annotations.Nullable;

/** Decisions on joint operations, and on where a nation puts its effort and money. */
final class OperationDecisions {

    private final Parts parts;
    private final Names names;

    OperationDecisions(Parts parts) {
        this.parts = parts;
        names = new Names(parts);
    }

    void register(Door door) {
        door.register(AskJointOperation.class, this::ask);
        door.register(
                AcceptJointOperation.class, (decision, day) -> answer(decision.nation(), decision.plot(), true, day));
        door.register(
                DeclineJointOperation.class, (decision, day) -> answer(decision.nation(), decision.plot(), false, day));
        door.register(MoveEffort.class, this::moveEffort);
        door.register(InvestInTechnology.class, this::invest);
    }

    private String ask(AskJointOperation decision, double day) {
        if (!parts.operations.ask(names.nation(decision.nation()), decision.plot(), day)) {
            throw new Door.Refusal("there is no case on " + decision.plot() + " whose host has refused");
        }
        return "asked again for a joint operation on " + decision.plot();
    }

    private String answer(String nation, String plot, boolean accept, double day) {
        if (!parts.operations.answer(names.nation(nation), plot, accept, day)) {
            throw new Door.Refusal("no request on " + plot + " waits for an answer"
                    + (accept ? " that a free team could follow and the law allows" : ""));
        }
        return (accept ? "accepted" : "declined") + " the joint operation on " + plot;
    }

    private @Nullable String moveEffort(MoveEffort decision, double day) {
        int nation = names.nation(decision.nation());
        decision.weights().keySet().forEach(names::network);
        double[] weights = new double[parts.networkIds.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = decision.weights().getOrDefault(parts.networkIds.get(k), 0.0);
        }
        if (!parts.attention.get(nation).move(weights)) {
            return null;
        }
        parts.coverageChanged(nation, day);
        return "moved effort between networks";
    }

    private @Nullable String invest(InvestInTechnology decision, double day) {
        int nation = names.nation(decision.nation());
        Technology before = parts.means.technology(nation);
        double now = before.level(decision.technology());
        double better = now + decision.share() * (1 - now);
        if (better == now) {
            return null;
        }
        parts.means.set(nation, before.with(decision.technology(), better));
        if (decision.technology().equals("dataAnalytics")
                && parts.order.nations().get(nation).capability().linkage() == null) {
            Holder holder = parts.holders.get(nation);
            holder.setLinkage(better);
            parts.analysis.testStraysAgain(holder, day);
        }
        for (int other = 0; other < parts.order.size(); other++) {
            // The best means of any nation bound what each may have missed.
            parts.coverageChanged(other, day);
        }
        return "invested in " + decision.technology();
    }
}
