package entente.engine.justice;

import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.LegalRules;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationalLaw.ExtraditionRule;
import entente.engine.scenario.Obstacle;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Willingness;
import org.jspecify.annotations.Nullable;

/** How a nation answers who asks for somebody arrested on its soil: by its law, by what its courts find, then by the relation. */
final class Extradition {

    /** Keeps this mark apart from the time that an extradition takes. */
    private static final long GRANTED = 1;

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Willingness willingness;

    Extradition(RunContext run, DiplomaticRelations relations, Agreements agreements) {
        this.run = run;
        this.relations = relations;
        this.agreements = agreements;
        willingness = new Willingness(run.draws());
    }

    /** Why the host refuses, or null if it extradites. */
    @Nullable
    Obstacle refusal(Accused accused, int asking, int host, double day) {
        Obstacle unlawful = lifts(Obstacle.LAW) ? null : unlawfulness(accused, asking, host, day);
        if (unlawful != null) {
            return unlawful;
        }
        Nation nation = run.order().nations().get(host);
        boolean willing = lifts(Obstacle.POLITICS)
                || willingness.reaches(
                        relations.affinity(host, asking),
                        nation.cooperation().minimumAffinity(),
                        nation.sharing().softness(),
                        Purpose.EXTRADITION_POLITICS,
                        day,
                        accused.key(),
                        0);
        return willing ? null : Obstacle.POLITICS;
    }

    private @Nullable Obstacle unlawfulness(Accused accused, int asking, int host, double day) {
        LegalRules courts = run.rules().courts();
        Obstacle untreated = untreated(asking, host, day);
        double granted = untreated == null ? courts.extraditionGranted() : courts.extraditionWithoutTreaty();
        boolean possible = run.order().nations().get(host).law().extradition() != ExtraditionRule.NEVER;
        // One mark for either probability: who is handed over without a treaty is so with one.
        if (possible && run.draws().happens(granted, Purpose.EXTRADITION, day, accused.key(), GRANTED)) {
            return null;
        }
        return untreated == null ? Obstacle.JURISDICTION : untreated;
    }

    /** What is wanting for a regular extradition, or null if nothing is. */
    private @Nullable Obstacle untreated(int asking, int host, double day) {
        ExtraditionRule rule = run.order().nations().get(host).law().extradition();
        if (rule == ExtraditionRule.BY_AGREEMENT) {
            AgreementTerms terms = agreements.findTerms(asking, host, day);
            if (terms == null) {
                return lifts(Obstacle.CHANNELS) ? Obstacle.JURISDICTION : Obstacle.CHANNELS;
            }
            return terms.extradition() ? null : Obstacle.JURISDICTION;
        }
        return rule == ExtraditionRule.ALWAYS ? null : Obstacle.JURISDICTION;
    }

    private boolean lifts(Obstacle obstacle) {
        return run.rules().lifts(obstacle);
    }
}
