package entente.engine.sharing;

import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.Clauses;
import java.util.List;

/** A joint training of two nations, or a joint exercise of many: formats come closer, and so do people. */
final class JointTraining {

    /** Spreads common formats among nations. */
    interface Formats {
        boolean adopt(List<Integer> nations, double share, double day);
    }

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Clauses clauses;
    private final Formats formats;

    JointTraining(RunContext run, DiplomaticRelations relations, Formats formats) {
        this.run = run;
        this.relations = relations;
        this.formats = formats;
        clauses = run.rules().clauses();
    }

    /** Holds one; none where nothing crosses a border. */
    void hold(String organiser, List<Integer> participants, double day) {
        if (!run.rules().sharing().crossesBorders()) {
            return;
        }
        run.events().on(new ExerciseHeld(day, organiser, participants.size()));
        double cost = run.rules().costs().exercise();
        for (int nation : participants) {
            run.events().on(new MoneySpent(day, run.order().id(nation), Spending.EXERCISE, cost));
        }
        for (int nation : participants) {
            for (int other : participants) {
                relations.praise(nation, other, clauses.trainingTrust(), day);
            }
        }
        formats.adopt(participants, clauses.trainingInteroperability(), day);
    }
}
