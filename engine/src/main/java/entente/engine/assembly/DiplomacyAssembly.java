package entente.engine.assembly;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.diplomacy.AgreementVerification;
import entente.engine.diplomacy.Dialogues;
import entente.engine.diplomacy.DiplomacyDecisions;
import entente.engine.diplomacy.DiplomacyInjects;
import entente.engine.diplomacy.Publications;
import entente.engine.diplomacy.Treaties;
import entente.engine.diplomacy.TreatyDecisions;
import entente.engine.politics.AffinityDrift;
import entente.engine.politics.LeadershipChanges;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import java.util.List;
import java.util.stream.IntStream;

/** How relations of nations change: by themselves, and by what nations do. */
final class DiplomacyAssembly {

    private final RunContext run;
    private final PoliticsAssembly politics;
    private final AffinityDrift drift;
    private final IntelligenceAssembly intelligence;
    private final Exchange exchange;
    private final List<LeadershipChanges> leaderships;
    private final List<AgreementVerification> verifications;
    private final Publications publications;

    DiplomacyAssembly(
            RunContext run,
            RunAgents agents,
            PoliticsAssembly politics,
            IntelligenceAssembly intelligence,
            Exchange exchange) {
        this.run = run;
        this.politics = politics;
        this.intelligence = intelligence;
        this.exchange = exchange;
        drift = new AffinityDrift(run, politics.relations(), agents.drift());
        leaderships = IntStream.range(0, run.order().size())
                .mapToObj(nation -> new LeadershipChanges(
                        nation,
                        run.order(),
                        politics.relations(),
                        run.draws(),
                        agents.nations().get(nation),
                        run.events()))
                .toList();
        verifications = IntStream.range(0, run.order().size())
                .mapToObj(nation -> new AgreementVerification(
                        run,
                        intelligence.holders(),
                        intelligence.capabilities(),
                        politics.relations(),
                        politics.agreements(),
                        politics.policies(),
                        exchange,
                        nation))
                .toList();
        publications = new Publications(run, intelligence.holders(), politics.relations(), politics.policies());
    }

    void register(DecisionHandlers handlers, IdLookup ids) {
        new TreatyDecisions(ids, politics.negotiations(), run.events()).register(handlers);
        Dialogues dialogues = new Dialogues(run, intelligence.holders(), politics.relations(), exchange);
        new DiplomacyDecisions(ids, dialogues, publications).register(handlers);
        Treaties treaties = new Treaties(politics.relations(), politics.negotiations());
        new DiplomacyInjects(run, ids, politics.relations(), treaties).register(handlers);
    }

    void start() {
        drift.start();
        leaderships.forEach(LeadershipChanges::start);
        publications.start();
        if (exchange.isOpen()) {
            verifications.forEach(AgreementVerification::start);
        }
    }
}
