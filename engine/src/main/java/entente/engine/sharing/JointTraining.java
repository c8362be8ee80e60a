package entente.engine.sharing;

import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.scenario.Clauses;
import java.util.List;

/** A joint training of two nations, or a joint exercise of many: formats come closer, and so do people. */
final class JointTraining {

    /** Spreads common formats among nations. */
    interface Formats {
        boolean adopt(List<Integer> nations, double share, double day);
    }

    private final SharingContext context;
    private final Clauses clauses;
    private final Formats formats;

    JointTraining(SharingContext context, Formats formats) {
        this.context = context;
        this.formats = formats;
        clauses = context.scenario().rules().clauses();
    }

    /** Holds one. */
    void hold(String organiser, List<Integer> participants, double day) {
        context.events().on(new ExerciseHeld(day, organiser, participants.size()));
        double cost = context.scenario().rules().costs().exercise();
        for (int nation : participants) {
            context.events().on(new MoneySpent(day, context.order().id(nation), Spending.EXERCISE, cost));
        }
        for (int nation : participants) {
            for (int other : participants) {
                context.relations().praise(nation, other, clauses.trainingTrust(), day);
            }
        }
        formats.adopt(participants, clauses.trainingInteroperability(), day);
    }
}
