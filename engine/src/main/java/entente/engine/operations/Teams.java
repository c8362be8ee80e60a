package entente.engine.operations;

import entente.engine.scenario.Count;
import entente.engine.scenario.NationOrder;

/** The field teams of every nation: how many there are and how many are busy. */
public final class Teams {

    private final int[] given;
    private final int[] total;
    private final int[] busy;

    /** The teams as the scenario gives them. */
    public Teams(NationOrder order) {
        given = order.nations().stream()
                .mapToInt(nation -> nation.capability().teams().value())
                .toArray();
        total = given.clone();
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

    /**
     * How much of its looking a nation does, 0..1: free teams as a share of those it has in the scenario; 1 for unlimited
     * teams, 0 for none. Who has fewer teams than the field coverage of the scenario stands for covers less.
     */
    public double freeShare(int nation) {
        if (total[nation] == Count.UNLIMITED.value()) {
            return 1;
        }
        return given[nation] == 0 ? 0 : Math.min(1, (double) free(nation) / given[nation]);
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
