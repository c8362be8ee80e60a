package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;

/** Sets the institutions of a scenario to work, each with what its kind needs. */
final class InstitutionOpening {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Policies policies;
    private final Analysis analysis;
    private final Transport transport;

    InstitutionOpening(
            RunContext run,
            List<IntelligenceParty> holders,
            DiplomaticRelations relations,
            Policies policies,
            Analysis analysis,
            Transport transport) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.policies = policies;
        this.analysis = analysis;
        this.transport = transport;
    }

    /** All of them, by their place among institutions. */
    List<InstitutionState> all(Watchlist.Hits hits) {
        List<InstitutionState> open = new ArrayList<>();
        for (Institution institution : run.parties().institutions()) {
            int number = run.parties().ofInstitution(open.size()).number();
            InstitutionState state = open(institution, holders.get(number), hits);
            if (run.rules().lifts(Obstacle.STANDARDS)) {
                state.raiseInteroperability(1, 1);
            }
            open.add(state);
        }
        return open;
    }

    /** A centre has told a nation what its reports on a plot belong to: that is context, as if it had been asked. */
    private void told(IntelligenceParty centre, int nation, Plot plot, double day) {
        IntelligenceParty holder = holders.get(nation);
        holder.context().askedAbout(plot, centre.number());
        analysis.testStraysAgain(holder, on -> on.equals(plot), day);
    }

    private InstitutionState open(Institution institution, IntelligenceParty holder, Watchlist.Hits hits) {
        List<Integer> members = run.order().numbers(institution.members());
        Consensus consensus = new Consensus(run, holders, relations, policies);
        ReportDistribution distribution =
                new ReportDistribution(new Post(run, holders, relations, transport), consensus, run.events());
        return switch (institution.kind()) {
            case FUSION_CENTRE -> new FusionCentre(institution, holder, members, analysis, distribution, this::told);
            case REGIONAL_ORGANISATION ->
                new RegionalOrganisation(
                        institution, holder, members, analysis, distribution, new Watchlist(run, consensus, hits));
            case CAPACITY_CENTRE -> new CapacityCentre(institution, holder, members, analysis);
            case ASSESSMENT_EXCHANGE ->
                new AssessmentExchange(institution, holder, members, analysis, distribution, run.events());
        };
    }
}
