package entente.engine.assembly;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.justice.Courts;
import entente.engine.operations.FalseLeads;
import entente.engine.operations.FalseMatches;
import entente.engine.operations.FalseReports;
import entente.engine.operations.Freezes;
import entente.engine.operations.Intrusions;
import entente.engine.operations.OperationDecisions;
import entente.engine.operations.OperationInjects;
import entente.engine.operations.Operations;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.window.HeldIntelligence;
import java.util.ArrayList;
import java.util.List;

/** What services and courts do about plots, and what leads them astray. */
final class OperationsAssembly {

    private final RunContext run;
    private final IntelligenceAssembly intelligence;
    private final List<Network> networks;
    private final DiplomaticRelations relations;
    private final Exchange exchange;
    private final Courts courts;
    private final Operations operations;
    private final Freezes freezes;
    private final List<FalseMatches> falseMatches = new ArrayList<>();
    private final List<FalseLeads> falseLeads = new ArrayList<>();
    private final List<FalseReports> falseReports = new ArrayList<>();
    private final List<Intrusions> intrusions = new ArrayList<>();

    OperationsAssembly(
            RunContext run,
            PoliticsAssembly politics,
            IntelligenceAssembly intelligence,
            Exchange exchange,
            List<Network> networks) {
        this.run = run;
        this.intelligence = intelligence;
        this.networks = networks;
        this.exchange = exchange;
        relations = politics.relations();
        courts = new Courts(
                run,
                intelligence.holders(),
                networks,
                relations,
                exchange,
                politics.agreements(),
                intelligence.filing());
        operations = new Operations(
                run,
                intelligence.holders(),
                networks,
                relations,
                exchange,
                intelligence.capabilities(),
                intelligence.teams(),
                intelligence.experiences(),
                courts);
        freezes = new Freezes(run, intelligence.capabilities(), networks);
        for (int nation = 0; nation < run.order().size(); nation++) {
            falseLeads.add(new FalseLeads(
                    run,
                    intelligence.holders(),
                    intelligence.capabilities(),
                    intelligence.teams(),
                    operations,
                    nation));
            falseMatches.add(new FalseMatches(
                    run, intelligence.holders().get(nation), intelligence.capabilities(), falseLeads.get(nation)));
            falseReports.add(new FalseReports(
                    run,
                    intelligence.holders(),
                    networks,
                    exchange,
                    intelligence.capabilities(),
                    intelligence.filing(),
                    nation));
            intrusions.add(new Intrusions(
                    run, intelligence.holders(), networks, relations, intelligence.capabilities(), nation));
        }
    }

    Courts courts() {
        return courts;
    }

    Operations operations() {
        return operations;
    }

    Freezes freezes() {
        return freezes;
    }

    /** By number of nation. */
    List<FalseMatches> falseMatches() {
        return falseMatches;
    }

    /** What nations hold on plots. */
    HeldIntelligence held(List<String> networkIds) {
        return new HeldIntelligence(
                run.parties(), networkIds, intelligence.holders(), intelligence.capabilities(), exchange, operations);
    }

    void register(DecisionHandlers handlers, IdLookup ids) {
        new OperationDecisions(ids, operations).register(handlers);
        new OperationInjects(run, ids, intelligence.holders(), networks, relations, intelligence.teams())
                .register(handlers);
    }

    void startFalseLeads() {
        falseLeads.forEach(FalseLeads::start);
        falseReports.forEach(FalseReports::start);
    }

    void startIntrusions() {
        intrusions.forEach(Intrusions::start);
    }
}
