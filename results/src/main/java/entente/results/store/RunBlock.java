package entente.results.store;

import java.io.Serializable;
import java.util.List;

/**
 * What is computed and stored together: every arm of some replications of some points.
 *
 * @param points the numbers of the points, ascending
 * @param from the first replication
 * @param to the replication after the last one
 */
public record RunBlock(List<Integer> points, int from, int to) implements Serializable {

    private static final long serialVersionUID = 1;

    /** @throws IllegalArgumentException if there is no point or no replication */
    public RunBlock {
        points = List.copyOf(points);
        if (points.isEmpty() || from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    points.size() + " points, replications " + from + " to " + to + ": a block must not be empty");
        }
    }

    /** How many replications of points. */
    public int size() {
        return points.size() * (to - from);
    }
}
