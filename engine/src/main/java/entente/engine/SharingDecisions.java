package entente.engine;

import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.scenario.Obstacle;
import org.jspecify.annotations.Nullable;

/** Decisions on what is shared. */
final class SharingDecisions {

    private final RunAssembly parts;
    private final IdLookup names;
    private long requests;

    SharingDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(ChangeSharing.class, this::changeSharing);
        door.register(RequestInformation.class, this::requestInformation);
        door.register(ReleaseReport.class, this::releaseReport);
        door.register(WithholdReport.class, this::withholdReport);
    }

    private @Nullable String changeSharing(ChangeSharing decision, double day) {
        String to = decision.change().to();
        if (to != null) {
            names.party(to);
        }
        boolean changed = parts.policies.change(names.nation(decision.nation()), decision.change());
        return changed ? "changed its sharing policy" + (to == null ? "" : " towards " + to) : null;
    }

    private String requestInformation(RequestInformation decision, double day) {
        IntelligenceParty asking = parts.holders.get(names.nation(decision.nation()));
        IntelligenceParty asked = parts.holders.get(names.partner(decision.partner(), decision.nation()));
        int network = names.network(decision.network());
        int reports = parts.exchange.answer(asked, asking, network, ++requests, day);
        parts.events.on(
                new InformationRequested(day, decision.nation(), decision.partner(), decision.network(), reports));
        return "asked " + decision.partner() + " about " + decision.network();
    }

    private @Nullable String releaseReport(ReleaseReport decision, double day) {
        IntelligenceParty origin = parts.holders.get(names.nation(decision.nation()));
        IntelligenceParty recipient = names.party(decision.to());
        Report report = ownReport(origin, decision.report());
        if (!parts.exchange.isOpen()) {
            throw new DecisionDispatcher.Refusal("no report leaves its nation in this bound");
        }
        if (recipient.number() == origin.number() || parts.exchange.isOnItsWay(report, recipient)) {
            return null;
        }
        Obstacle closed = parts.exchange.release(origin, recipient, report, decision.handling(), day);
        if (closed != null) {
            throw new DecisionDispatcher.Refusal(
                    decision.report() + " cannot go to " + decision.to() + ": " + closed.name());
        }
        return "released " + decision.report() + " to " + decision.to();
    }

    private String withholdReport(WithholdReport decision, double day) {
        IntelligenceParty origin = parts.holders.get(names.nation(decision.nation()));
        Report report = ownReport(origin, decision.report());
        if (!parts.exchange.withhold(report, names.party(decision.to()))) {
            throw new DecisionDispatcher.Refusal(
                    decision.report() + " is not waiting for its release to " + decision.to());
        }
        return "withheld " + decision.report() + " from " + decision.to();
    }

    private static Report ownReport(IntelligenceParty origin, String id) {
        return origin.findOwnReport(id)
                .orElseThrow(() -> new DecisionDispatcher.Refusal(
                        origin.id() + " has no report " + id + " of its own on a plot that is under way"));
    }
}
