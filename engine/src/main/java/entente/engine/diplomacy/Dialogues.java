package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.Diplomacy;
import java.util.Arrays;

/**
 * Dialogues between two nations: affinity comes a little closer to 1, both have a good experience of each other, and both
 * pay. Another one too soon after the last achieves nothing and is not held.
 */
public final class Dialogues {

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final double[][] lastDay;

    public Dialogues(RunContext run, DiplomaticRelations relations) {
        this.run = run;
        this.relations = relations;
        int nations = run.order().size();
        lastDay = new double[nations][nations];
        for (double[] row : lastDay) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
    }

    /** Holds a dialogue; says whether it is held. */
    public boolean hold(int nation, int partner, double day) {
        Diplomacy rules = run.rules().diplomacy();
        if (day - lastDay[nation][partner] < rules.dialogue().dialogueDays()) {
            return false;
        }
        lastDay[nation][partner] = day;
        lastDay[partner][nation] = day;
        pay(nation, day);
        pay(partner, day);
        double gap = 1 - relations.affinity(nation, partner);
        relations.shiftAffinity(
                nation, partner, rules.dialogue().dialogueAffinity() * gap, AffinityCause.DIALOGUE, day);
        relations.praise(nation, partner, rules.dialogue().dialogueTrust(), day);
        relations.praise(partner, nation, rules.dialogue().dialogueTrust(), day);
        return true;
    }

    private void pay(int nation, double day) {
        double amount = run.rules().costs().dialogue();
        if (amount > 0) {
            run.events().on(new MoneySpent(day, run.order().id(nation), Spending.DIALOGUE, amount));
        }
    }
}
