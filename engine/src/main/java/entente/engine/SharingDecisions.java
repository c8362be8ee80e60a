package entente.engine;

import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.intelligence.Holder;
import entente.engine.intelligence.Report;
import entente.engine.scenario.Obstacle;
import org.jspecify.annotations.Nullable;

/** Decisions on what is shared. */
final class SharingDecisions {

    private final Parts parts;
    private final Names names;
    private long requests;

    SharingDecisions(Parts parts) {
        this.parts = parts;
        names = new Names(parts);
    }

    void register(Door door) {
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
        Holder asking = parts.holders.get(names.nation(decision.nation()));
        Holder asked = parts.holders.get(names.partner(decision.partner(), decision.nation()));
        int network = names.network(decision.network());
        int reports = parts.exchange.answer(asked, asking, network, ++requests, day);
        parts.events.on(
                new InformationRequested(day, decision.nation(), decision.partner(), decision.network(), reports));
        return "asked " + decision.partner() + " about " + decision.network();
    }

    private @Nullable String releaseReport(ReleaseReport decision, double day) {
        Holder origin = parts.holders.get(names.nation(decision.nation()));
        Holder recipient = names.party(decision.to());
        Report report = ownReport(origin, decision.report());
        if (!parts.exchange.isOpen()) {
            throw new Door.Refusal("no report leaves its nation in this bound");
        }
        if (recipient.number() == origin.number() || parts.exchange.isOnItsWay(report, recipient)) {
            return null;
        }
        Obstacle closed = parts.exchange.release(origin, recipient, report, decision.handling(), day);
        if (closed != null) {
            throw new Door.Refusal(decision.report() + " cannot go to " + decision.to() + ": " + closed.name());
        }
        return "released " + decision.report() + " to " + decision.to();
    }

    private String withholdReport(WithholdReport decision, double day) {
        Holder origin = parts.holders.get(names.nation(decision.nation()));
        Report report = ownReport(origin, decision.report());
        if (!parts.exchange.withhold(report, names.party(decision.to()))) {
            throw new Door.Refusal(decision.report() + " is not waiting for its release to " + decision.to());
        }
        return "withheld " + decision.report() + " from " + decision.to();
    }

    private static Report ownReport(Holder origin, String id) {
        return origin.findOwnReport(id)
                .orElseThrow(() -> new Door.Refusal(
                        origin.id() + " has no report " + id + " of its own on a plot that is under way"));
    }
}
