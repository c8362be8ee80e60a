package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.kernel.Task;
import java.util.Arrays;

/**
 * Published sharing policies. All others trust a nation more that lets them know what to expect; publishing again within a
 * year earns nothing more.
 */
public final class Publications {

    private static final double YEAR_DAYS = 365.25;

    private final DiplomacyContext context;
    private final double[] lastDay;

    public Publications(DiplomacyContext context) {
        this.context = context;
        lastDay = new double[context.order().size()];
        Arrays.fill(lastDay, Double.NEGATIVE_INFINITY);
    }

    /** Publishes, on the first day, the policies that are public from the start. */
    public void start() {
        for (int nation = 0; nation < lastDay.length; nation++) {
            if (context.order().nations().get(nation).politics().publishesPolicy()) {
                int publishing = nation;
                Task task = new Task(0) {
                    @Override
                    protected void run(double day) {
                        publish(publishing, true, day);
                    }
                };
                context.holders().get(nation).agent().plan(task, 0);
            }
        }
    }

    /** Publishes a nation's policy, or takes it back; says whether that changes anything. */
    public boolean publish(int nation, boolean published, double day) {
        if (!context.policies().publish(nation, published)) {
            return false;
        }
        context.events().on(new PolicyPublished(day, context.order().id(nation), published));
        if (published && day - lastDay[nation] >= YEAR_DAYS) {
            lastDay[nation] = day;
            for (int other = 0; other < lastDay.length; other++) {
                context.relations().praise(other, nation, context.rules().transparencyWeight(), day);
            }
        }
        return true;
    }
}
