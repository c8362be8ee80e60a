package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Holder;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import java.util.List;

/** An exchange of threat assessments: it takes nothing else. */
final class AssessmentExchange extends Organisation {

    AssessmentExchange(Institution spec, Holder holder, List<Integer> members, Analysis analysis) {
        super(spec, holder, members, analysis);
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind == InformationKind.ASSESSMENT;
    }
}
