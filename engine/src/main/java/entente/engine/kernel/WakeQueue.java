package entente.engine.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sim.util.Heap;

/**
 * The queue of MASON's schedule, for agents who each have a rank of their own and one day for which they are to be woken: a
 * knockout of these days, in which the earlier day goes on, and of equal days that of the lower rank. Whoever is added again
 * changes its day. It does what a clock asks of a queue, which merges and empties none.
 */
@SuppressWarnings({"serial", "rawtypes"})
final class WakeQueue extends Heap {

    /** What an agent is added with. */
    interface Wake {
        int rank();

        double day();
    }

    /** By rank: what an agent was added with, and the agent; null where nobody waits. */
    private transient @Nullable Comparable[] keys = {};

    private transient @Nullable Object[] agents = {};
    /** By rank: infinite where nobody waits. */
    private double[] days = {};
    /** Ranks by place in the knockout: the winner of all at 1, of places 2 i and 2 i + 1 at i; ranks follow in order. */
    private int[] winners = {};

    private int waiting;

    @Override
    public void add(Object agent, Comparable key) {
        Wake wake = (Wake) key;
        int rank = wake.rank();
        if (rank >= days.length) {
            grow(rank);
        }
        waiting += keys[rank] == null ? 1 : 0;
        keys[rank] = key;
        agents[rank] = agent;
        days[rank] = wake.day();
        play(rank);
    }

    @Override
    public boolean isEmpty() {
        return waiting == 0;
    }

    @Override
    public int size() {
        return waiting;
    }

    @Override
    public @Nullable Comparable getMinKey() {
        return waiting == 0 ? null : keys[winners[1]];
    }

    /** The first day for which anybody is to be woken; infinite if there is none. */
    double firstDay() {
        return waiting == 0 ? Double.POSITIVE_INFINITY : days[winners[1]];
    }

    @Override
    public @Nullable Object extractMin() {
        if (waiting == 0) {
            return null;
        }
        int rank = winners[1];
        Object agent = agents[rank];
        waiting--;
        keys[rank] = null;
        agents[rank] = null;
        days[rank] = Double.POSITIVE_INFINITY;
        play(rank);
        return agent;
    }

    /** Plays again all that a rank takes part in, up to where it has neither won nor wins. */
    private void play(int rank) {
        boolean matters = true;
        for (int place = (days.length + rank) / 2; matters && place > 0; place /= 2) {
            int winner = winner(place);
            matters = winner == rank || winners[place] == rank;
            winners[place] = winner;
        }
    }

    private int winner(int place) {
        int first = winners[2 * place];
        int second = winners[2 * place + 1];
        return days[second] < days[first] ? second : first;
    }

    private void grow(int rank) {
        int places = Math.max(16, 2 * Integer.highestOneBit(rank));
        int before = days.length;
        keys = Arrays.copyOf(keys, places);
        agents = Arrays.copyOf(agents, places);
        days = Arrays.copyOf(days, places);
        Arrays.fill(days, before, places, Double.POSITIVE_INFINITY);
        winners = new int[2 * places];
        for (int each = 0; each < places; each++) {
            winners[places + each] = each;
        }
        for (int place = places - 1; place > 0; place--) {
            winners[place] = winner(place);
        }
    }
}
