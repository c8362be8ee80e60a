package entente.engine.politics;

import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Politics;

/**
 * The changes of leadership of one nation: a Poisson process at the rate of its {@link Politics}. Each shifts its affinity
 * to every other nation by a normal number, of which a part common to all and a part of the pair's own carry half the
 * variance each (assumption). Its foreign-policy position and the baseline of each pair stay as they are: the shift fades
 * like every other.
 */
public final class LeadershipChanges extends Task {

    private static final double YEAR_DAYS = 365.25;
    private static final double HALF_THE_VARIANCE = Math.sqrt(0.5);

    private final int nation;
    private final NationOrder order;
    private final Politics politics;
    private final DiplomaticRelations relations;
    private final Draws draws;
    private final Agent agent;
    private final EventListener events;
    private final long key;
    private long index;

    /**
     * @param nation its number
     * @param agent whose agenda the changes are on
     */
    public LeadershipChanges(
            int nation,
            NationOrder order,
            DiplomaticRelations relations,
            Draws draws,
            Agent agent,
            EventListener events) {
        super(1);
        this.nation = nation;
        this.order = order;
        this.relations = relations;
        this.draws = draws;
        this.agent = agent;
        this.events = events;
        politics = order.nations().get(nation).politics();
        key = Keys.of(order.nations().get(nation).drawKey());
    }

    /** Plans the first change, if there ever is one. */
    public void start() {
        planAfter(0);
    }

    private void planAfter(double day) {
        double perDay = politics.leadershipChangesPerYear() / YEAR_DAYS;
        if (perDay > 0) {
            agent.plan(this, day + Keys.exponential(draws.bits(Purpose.LEADERSHIP, day, key, index)) / perDay);
        }
    }

    @Override
    protected void run(double day) {
        events.on(new LeadershipChanged(day, order.id(nation)));
        double common = normal(key, day);
        for (int other = 0; other < order.size(); other++) {
            if (other != nation) {
                double own =
                        normal(Keys.of(key, Keys.of(order.nations().get(other).drawKey())), day);
                double shift = politics.leadershipShift() * HALF_THE_VARIANCE * (common + own);
                relations.shiftAffinity(nation, other, shift, AffinityCause.LEADERSHIP, day);
            }
        }
        index++;
        planAfter(day);
    }

    private double normal(long entity, double day) {
        long bits = draws.bits(Purpose.LEADERSHIP_SHIFT, day, entity, index);
        return Gamma.normal(bits, Keys.of(bits, 1));
    }
}
