package entente.engine.sharing;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.decision.Outcome;
import entente.engine.scenario.Gateway;
import java.util.List;

/** What the exercise's control lets happen to what may be shared, and how well it is understood. */
public final class SharingInjects {

    private final IdLookup ids;
    private final Policies policies;
    private final Standards standards;

    public SharingInjects(IdLookup ids, Policies policies, Standards standards) {
        this.ids = ids;
        this.policies = policies;
        this.standards = standards;
    }

    /** Says which injects these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(CourtRuling.class, (inject, day) -> ruling(inject));
        handlers.on(NewStandard.class, this::standard);
    }

    private Outcome ruling(CourtRuling inject) {
        inject.named().forEach(ids::party);
        boolean changed =
                policies.rule(ids.nation(inject.nation()), inject.kind(), new Gateway(inject.basis(), inject.named()));
        return Outcome.changedIf(
                changed, "courtRuling", inject.nation(), inject.kind().word());
    }

    private Outcome standard(NewStandard inject, double day) {
        List<Integer> nations = ids.nations(inject.nations());
        boolean changed = standards.adopt(nations, inject.share(), day);
        return Outcome.changedIf(changed, "newStandard", String.join(", ", inject.nations()));
    }
}
