package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import java.util.List;

/** A capacity-building centre as members meet it in the exchange of information: it takes none. */
final class CapacityCentre extends InstitutionState {

    CapacityCentre(Institution spec, IntelligenceParty holder, List<Integer> members, Analysis analysis) {
        super(spec, holder, members, analysis);
    }

    @Override
    boolean deals(InformationKind kind) {
        return false;
    }
}
