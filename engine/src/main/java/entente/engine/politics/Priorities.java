package entente.engine.politics;

import entente.engine.scenario.NationOrder;
import java.util.List;

/**
 * How much every nation cares about each threat network, 0..1: as the scenario says, and more for a time after an attack.
 * What an attack adds in the nation hit fades exponentially, and so, faster, what the window adds that it opens.
 */
public final class Priorities {

    private final double[][] standing;
    private final double[][] added;
    private final double[][] sinceDay;
    private final double halfLifeDays;
    private final AttackWindows windows;

    /** @param networks ids of networks, by number */
    public Priorities(NationOrder order, List<String> networks, double halfLifeDays, AttackWindows windows) {
        this.halfLifeDays = halfLifeDays;
        this.windows = windows;
        standing = new double[order.size()][networks.size()];
        added = new double[order.size()][networks.size()];
        sinceDay = new double[order.size()][networks.size()];
        for (int i = 0; i < order.size(); i++) {
            for (int k = 0; k < networks.size(); k++) {
                standing[i][k] = order.nations().get(i).priority(networks.get(k));
            }
        }
    }

    /** How much a nation cares about each network when nothing has happened, by number. */
    public double[] standing(int nation) {
        return standing[nation].clone();
    }

    /** How much a nation cares about a network now, 0..1. */
    public double of(int nation, int network, double day) {
        return standing[nation][network] + added(nation, network, day);
    }

    /** What attacks have added to that and has not faded yet. */
    public double added(int nation, int network, double day) {
        double risen = risen(nation, network, day);
        return risen + windows.concern(nation, network, day) * (1 - standing[nation][network] - risen);
    }

    /** What attacks on a nation itself have added and has not faded yet. */
    private double risen(int nation, int network, double day) {
        double before = added[nation][network];
        return before == 0 ? 0 : before * StrictMath.pow(0.5, (day - sinceDay[nation][network]) / halfLifeDays);
    }

    /** Closes a share of the gap to full priority for a time; says whether there was a gap. */
    public boolean rise(int nation, int network, double share, double day) {
        double rise = share * (1 - standing[nation][network] - risen(nation, network, day));
        if (rise <= 0) {
            return false;
        }
        added[nation][network] = risen(nation, network, day) + rise;
        sinceDay[nation][network] = day;
        return true;
    }
}
