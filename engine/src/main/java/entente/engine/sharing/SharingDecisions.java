package entente.engine.sharing;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.scenario.Obstacle;
import java.util.List;

/** Decisions on what is shared. */
public final class SharingDecisions {

    private final IdLookup ids;
    private final List<IntelligenceParty> holders;
    private final Policies policies;
    private final Exchange exchange;

    /** @param holders nations, then institutions, by number */
    public SharingDecisions(IdLookup ids, List<IntelligenceParty> holders, Policies policies, Exchange exchange) {
        this.ids = ids;
        this.holders = holders;
        this.policies = policies;
        this.exchange = exchange;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(ChangeSharing.class, (decision, day) -> changeSharing(decision));
        handlers.on(RequestInformation.class, this::requestInformation);
        handlers.on(ReleaseReport.class, this::releaseReport);
        handlers.on(WithholdReport.class, (decision, day) -> withholdReport(decision));
    }

    private Outcome changeSharing(ChangeSharing decision) {
        String to = decision.change().to();
        if (to != null) {
            ids.party(to);
        }
        boolean changed = policies.change(ids.nation(decision.nation()), decision.change());
        return to == null
                ? Outcome.changedIf(changed, "changeSharing")
                : Outcome.changedIf(changed, "changeSharingTowards", to);
    }

    private Outcome requestInformation(RequestInformation decision, double day) {
        IntelligenceParty asking = holders.get(ids.nation(decision.nation()));
        IntelligenceParty asked = holders.get(ids.partner(decision.partner(), decision.nation()));
        int network = ids.network(decision.network());
        boolean news = exchange.isOpen() && exchange.requests().ask(asking, asked, network, decision.network(), day);
        return Outcome.changedIf(news, "requestInformation", decision.partner(), decision.network());
    }

    private Outcome releaseReport(ReleaseReport decision, double day) {
        IntelligenceParty origin = holders.get(ids.nation(decision.nation()));
        IntelligenceParty recipient = holder(decision.to());
        Report report = ownReport(origin, decision.report());
        if (!exchange.isOpen()) {
            throw new Refusal("nothingIsShared");
        }
        if (recipient.number() == origin.number() || exchange.releases().isOnItsWay(report, recipient)) {
            return Outcome.UNCHANGED;
        }
        Obstacle closed = exchange.releases().release(origin, recipient, report, decision.handling(), day);
        if (closed != null) {
            throw new Refusal("gateClosed", decision.report(), decision.to(), closed.name());
        }
        return Outcome.changed("releaseReport", decision.report(), decision.to());
    }

    private Outcome withholdReport(WithholdReport decision) {
        IntelligenceParty origin = holders.get(ids.nation(decision.nation()));
        Report report = ownReport(origin, decision.report());
        if (!exchange.releases().withhold(report, holder(decision.to()))) {
            throw new Refusal("notWaiting", decision.report(), decision.to());
        }
        return Outcome.changed("withholdReport", decision.report(), decision.to());
    }

    private IntelligenceParty holder(String id) {
        return holders.get(ids.party(id).number());
    }

    private static Report ownReport(IntelligenceParty origin, String id) {
        return origin.findOwnReport(id).orElseThrow(() -> new Refusal("noOwnReport", origin.id(), id));
    }
}
