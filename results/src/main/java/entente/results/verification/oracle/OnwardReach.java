package entente.results.verification.oracle;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/**
 * Whom a report reaches over lines between nations: its origin's neighbours if the originator keeps control, else whoever can
 * be reached through those who pass on. On a path of n nations that is 2(n − 1)/n on average with control, n − 1 without.
 *
 * @param neighbours numbers of neighbours, by nation
 * @param controls whether each keeps control of its reports
 * @param passesOn whether each passes on what it got
 */
public record OnwardReach(List<List<Integer>> neighbours, List<Boolean> controls, List<Boolean> passesOn) {

    /** Mean over nations of how many others a report of each reaches. */
    public double meanReceivers() {
        double sum = 0;
        for (int origin = 0; origin < neighbours.size(); origin++) {
            sum += receivers(origin);
        }
        return sum / neighbours.size();
    }

    private int receivers(int origin) {
        BitSet reached = new BitSet();
        ArrayDeque<Integer> senders = new ArrayDeque<>(List.of(origin));
        while (!senders.isEmpty()) {
            int sender = senders.remove();
            for (int next : neighbours.get(sender)) {
                if (next != origin && !reached.get(next)) {
                    reached.set(next);
                    if (!controls.get(origin) && passesOn.get(next)) {
                        senders.add(next);
                    }
                }
            }
        }
        return reached.cardinality();
    }
}
