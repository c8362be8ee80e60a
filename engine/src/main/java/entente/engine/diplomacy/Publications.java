package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.sharing.Policies;
import java.util.Arrays;
import java.util.List;

/**
 * Published sharing policies. All others trust a nation more that lets them know what to expect, each year again for as long
 * as it does; publishing anew within a year earns nothing more.
 */
public final class Publications {

    private static final double YEAR_DAYS = 365.25;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Policies policies;
    private final double[] lastDay;

    public Publications(
            RunContext run, List<IntelligenceParty> holders, DiplomaticRelations relations, Policies policies) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.policies = policies;
        lastDay = new double[run.order().size()];
        Arrays.fill(lastDay, Double.NEGATIVE_INFINITY);
    }

    /** Publishes, on the first day, the policies that are public from the start. */
    public void start() {
        for (int nation = 0; nation < lastDay.length; nation++) {
            if (run.order().nations().get(nation).politics().publishesPolicy()) {
                int publishing = nation;
                Task task = new Task(0) {
                    @Override
                    protected void run(double day) {
                        publish(publishing, true, day);
                    }
                };
                holders.get(nation).agent().plan(task, 0);
            }
        }
    }

    /** Publishes a nation's policy, or takes it back; says whether that changes anything. */
    public boolean publish(int nation, boolean published, double day) {
        if (!policies.publish(nation, published)) {
            return false;
        }
        run.events().on(new PolicyPublished(day, run.order().id(nation), published));
        if (published && day - lastDay[nation] >= YEAR_DAYS) {
            earn(nation, day);
        }
        return true;
    }

    /** Earns trust, and again in a year if the policy is public then. */
    private void earn(int nation, double day) {
        lastDay[nation] = day;
        for (int other = 0; other < lastDay.length; other++) {
            relations.praise(other, nation, run.rules().diplomacy().transparencyWeight(), day);
        }
        Task again = new Task(0) {
            @Override
            protected void run(double due) {
                if (policies.isPublished(nation) && due - lastDay[nation] >= YEAR_DAYS) {
                    earn(nation, due);
                }
            }
        };
        holders.get(nation).agent().plan(again, day + YEAR_DAYS);
    }
}
