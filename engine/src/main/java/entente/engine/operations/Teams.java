package entente.engine.operations;

import entente.engine.scenario.Count;
import entente.engine.scenario.NationOrder;

/** The field teams of every nation: how many there are and how many are busy. */
public final class Teams {

    private final int[] total;
    private final int[] busy;

    /** The teams as the scenario gives them. */
    public Teams(NationOrder order) {
        total = order.nations().stream()
                .mapToInt(nation -> nation.capability().teams().value())
                .toArray();
        busy = new int[total.length];
    }

    /** Whether a nation has teams at all. */
    public boolean exist(int nation) {
        return total[nation] > 0;
    }

    /** How many teams are free. */
    public int free(int nation) {
        return Math.max(0, total[nation] - busy[nation]);
    }

    /** Share of teams that are free, 0..1: 1 for unlimited teams, 0 for none. */
    public double freeShare(int nation) {
        if (total[nation] == Count.UNLIMITED.value()) {
            return 1;
        }
        return total[nation] == 0 ? 0 : (double) free(nation) / total[nation];
    }

    /** How many teams there are. */
    public int total(int nation) {
        return total[nation];
    }

    /** Sets how many teams there are; busy ones end what they are at first. */
    public void setTotal(int nation, int teams) {
        total[nation] = teams;
    }

    void occupy(int nation) {
        busy[nation]++;
    }

    void free(int nation, int teams) {
        busy[nation] -= teams;
    }
}
