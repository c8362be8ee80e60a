package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.Diplomacy;
import entente.engine.sharing.Exchange;
import java.util.Arrays;
import java.util.List;

/**
 * Dialogues between two nations: affinity comes a little closer to 1, both have a good experience of each other, and both
 * pay. For as long as it lasts affinity is higher by more, so that the two do for each other what their policies would not
 * let them do otherwise, with what they kept back from each other too; then that is over (talks bring concessions while they
 * go on, and last little beyond: Osgood 1962, An Alternative to War or Surrender; the sizes are assumptions). Another one
 * before the last is over achieves nothing and is not held.
 */
public final class Dialogues {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Exchange exchange;
    private final double[][] lastDay;

    public Dialogues(
            RunContext run, List<IntelligenceParty> holders, DiplomaticRelations relations, Exchange exchange) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.exchange = exchange;
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
        lift(nation, partner, day);
        return true;
    }

    /** Raises affinity for the time of the dialogue. */
    private void lift(int nation, int partner, double day) {
        Diplomacy.Dialogue rules = run.rules().diplomacy().dialogue();
        double by = rules.dialogueLift() * (1 - relations.affinity(nation, partner));
        if (rules.dialogueLift() > 0 && rules.dialogueDays() > 0) {
            relations.confide(nation, partner, rules.dialogueLift());
            relations.shiftAffinity(nation, partner, by, AffinityCause.DIALOGUE, day);
            Task end = new Task(0) {
                @Override
                protected void run(double due) {
                    relations.confide(nation, partner, 0);
                    relations.shiftAffinity(nation, partner, -by, AffinityCause.DIALOGUE, due);
                }
            };
            holders.get(nation).agent().plan(end, day + rules.dialogueDays());
            exchange.goThroughDrawers(holders.get(nation), holders.get(partner), day);
            exchange.goThroughDrawers(holders.get(partner), holders.get(nation), day);
        }
    }

    private void pay(int nation, double day) {
        double amount = run.rules().costs().dialogue();
        if (amount > 0) {
            run.events().on(new MoneySpent(day, run.order().id(nation), Spending.DIALOGUE, amount));
        }
    }
}
