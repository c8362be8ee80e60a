package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can reach whom: by a bilateral agreement, or through an institution. */
final class ReportRoutes {

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final List<InstitutionState> organisations = new ArrayList<>();

    /** The way that stands in for every one that is missing, where channels are no obstacle. */
    private final @Nullable ReportRoute standIn;

    private final boolean standardsLifted;

    ReportRoutes(RunContext run, DiplomaticRelations relations, Agreements agreements) {
        this.run = run;
        this.relations = relations;
        this.agreements = agreements;
        Rules rules = run.rules();
        standIn = rules.lifts(Obstacle.CHANNELS) ? MedianRoute.of(run.scenario()) : null;
        standardsLifted = rules.lifts(Obstacle.STANDARDS);
    }

    /** The institutions, by their place among institutions. */
    List<InstitutionState> organisations() {
        return organisations;
    }

    /** The institution that a holder is. */
    InstitutionState organisation(int holder) {
        return organisations.get(run.parties().institution(holder));
    }

    /** The way of a kind of information from a nation to a nation or institution, if there is one; it may not take it. */
    @Nullable
    ReportRoute find(int sender, int recipient, InformationKind kind, double day) {
        if (run.parties().isNation(recipient)) {
            return bilateral(sender, recipient, kind, day);
        }
        InstitutionState organisation = organisation(recipient);
        return organisation.hasMember(sender) ? organisation.route(sender) : null;
    }

    /** Whether there is a way from a nation to a nation or institution at all, whatever it takes. */
    boolean exists(int sender, int recipient, double day) {
        return find(sender, recipient, InformationKind.ALERT, day) != null;
    }

    /** The way of a report from a nation to a nation or institution, if there is one; it may not take its kind. */
    @Nullable
    ReportRoute find(int sender, int recipient, Report report, double day) {
        boolean passes =
                run.parties().isNation(recipient) || organisation(recipient).covers(report);
        return passes ? find(sender, recipient, report.kind(), day) : null;
    }

    private @Nullable ReportRoute bilateral(int sender, int recipient, InformationKind kind, double day) {
        ReportRoute route = agreements.findRoute(sender, recipient, day);
        if (standIn != null && (route == null || !route.kinds().contains(kind))) {
            route = standIn;
        }
        return route != null && standardsLifted ? route.withInteroperability(1) : route;
    }

    /** How well formats match now between a sender and a recipient for a kind, 0..1; 0 if there is no way. */
    double interoperability(int sender, int recipient, InformationKind kind, double day) {
        if (!run.parties().isNation(sender)) {
            return organisation(sender).interoperability(recipient);
        }
        ReportRoute route = find(sender, recipient, kind, day);
        return route == null ? 0 : route.interoperability();
    }

    /**
     * Whether a missing way counts as no obstacle: towards an institution of which the sender is no member or which has
     * nothing to do with such a report, and between two members of one that takes it, whose own line stands for theirs.
     * Where channels are no obstacle, every nation can be reached without an institution.
     */
    boolean goesThroughInstitution(IntelligenceParty sender, IntelligenceParty recipient, Report report) {
        if (!recipient.isNation()) {
            InstitutionState organisation = organisation(recipient.number());
            return standIn != null
                    || !organisation.hasMember(sender.number())
                    || !organisation.deals(report.kind())
                    || !organisation.covers(report);
        }
        for (InstitutionState organisation : organisations) {
            if (organisation.covers(report) && takesBetween(organisation, sender, recipient, report.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an institution of two nations takes a kind of information, if only of some channels. */
    boolean goesThroughInstitution(IntelligenceParty sender, IntelligenceParty recipient, InformationKind kind) {
        return organisations.stream().anyMatch(organisation -> takesBetween(organisation, sender, recipient, kind));
    }

    private static boolean takesBetween(
            InstitutionState organisation,
            IntelligenceParty sender,
            IntelligenceParty recipient,
            InformationKind kind) {
        return hasBoth(organisation, sender.number(), recipient.number()) && organisation.takes(kind);
    }

    /** Whether two nations have agreed to ask each other for joint operations, directly or through an institution. */
    boolean mayAskJointOperation(int nation, int host, double day) {
        AgreementTerms terms = agreements.findTerms(nation, host, day);
        if (standIn != null
                || (terms != null
                        && (terms.jointOperations() || terms.jointWork().jointTaskForce()))) {
            return true;
        }
        for (InstitutionState organisation : organisations) {
            if ((organisation.coordinates() || organisation.keepsTaskForce()) && hasBoth(organisation, nation, host)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two nations keep a joint task force, by their agreement or in an institution. */
    boolean keepsTaskForce(int nation, int other, double day) {
        AgreementTerms terms = agreements.findTerms(nation, other, day);
        if (terms != null && terms.jointWork().jointTaskForce()) {
            return true;
        }
        for (InstitutionState organisation : organisations) {
            if (organisation.keepsTaskForce() && hasBoth(organisation, nation, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any two might keep a joint task force: where none do, no pair needs to be looked at. */
    boolean knowTaskForces() {
        if (agreements.knowTaskForces()) {
            return true;
        }
        for (InstitutionState organisation : organisations) {
            if (organisation.keepsTaskForce()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Trust that a host puts in a request to act on a plot, 0..1: in the nation that asks, or in an institution of both that
     * coordinates the operation and has the evidence itself, if that is more.
     */
    double trustInRequest(int host, int asking, Plot plot) {
        double trust = relations.trust(host, asking);
        for (InstitutionState organisation : organisations) {
            if (organisation.coordinates() && hasBoth(organisation, host, asking) && organisation.vouches(plot)) {
                int number = organisation.holder().number();
                trust = Math.max(trust, relations.trust(host, number));
            }
        }
        return trust;
    }

    private static boolean hasBoth(InstitutionState organisation, int nation, int other) {
        return organisation.hasMember(nation) && organisation.hasMember(other);
    }
}
