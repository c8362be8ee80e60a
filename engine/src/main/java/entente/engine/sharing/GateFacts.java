package entente.engine.sharing;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.threat.Plot;
import java.util.List;

/** What the gates must know of the nations, by number. */
final class GateFacts {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final CurrentCapabilities means;
    private final Priorities priorities;
    private final ReportRoutes routes;
    private final Transport transport;
    private final StandingRequests requests;

    GateFacts(
            RunContext run,
            List<IntelligenceParty> holders,
            DiplomaticRelations relations,
            CurrentCapabilities means,
            Priorities priorities,
            ReportRoutes routes,
            Transport transport,
            StandingRequests requests) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.means = means;
        this.priorities = priorities;
        this.routes = routes;
        this.transport = transport;
        this.requests = requests;
    }

    /** Affinity of a nation to another, -1..1; to an institution, the mean to its other members. */
    double affinity(int nation, int recipient) {
        return run.parties().isNation(recipient)
                ? relations.affinity(nation, recipient)
                : relations.meanAffinity(nation, routes.organisation(recipient).members());
    }

    /** How much a nation cares about a network, 0..1. */
    double priority(int nation, int network, double day) {
        return priorities.of(nation, network, day);
    }

    /** Whether a nation's analysts are too busy to release anything. */
    boolean isOverloaded(int nation) {
        int limit = means.capability(nation).analysis().overloadLimit().value();
        return holders.get(nation).queue().length() > limit;
    }

    /**
     * Whether a sender's reports on a plot show that it touches a recipient: a trace lay there, or it is the target. An
     * assessment concerns everybody.
     */
    boolean concerns(Release release) {
        int recipient = release.recipient().number();
        if (release.report().kind() == InformationKind.ASSESSMENT || shows(release.report(), recipient)) {
            return true;
        }
        IntelligenceParty sender = release.sender();
        Dossier dossier = release.report().subject() instanceof Plot plot ? sender.findDossier(plot) : null;
        return dossier != null && dossier.anyReport(report -> shows(report, recipient));
    }

    private static boolean shows(Report report, int nation) {
        return report.place() == nation
                || (report.namesTarget() && report.subject() instanceof Plot plot && plot.target() == nation);
    }

    /** Reports given by one party to another so far. */
    int given(int from, int to) {
        return transport.given(from, to);
    }

    /** What a party owes another in return: the reports it was given, and as much for each request (assumption). */
    int owed(int from, int by) {
        return given(from, by) + requests.made(from, by);
    }
}
