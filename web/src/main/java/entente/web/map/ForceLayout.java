package entente.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a network so that those who are tied lie near each other and all keep a distance (T. Fruchterman, E.
 * Reingold, Graph drawing by force-directed placement, 1991). Nodes begin on a spiral, so that the same network always has the
 * same picture; a weak pull to the middle keeps its parts together.
 */
final class ForceLayout {

    private static final int ROUNDS = 240;
    private static final double GOLDEN_ANGLE = 2.399963229728653;
    private static final double PULL = 0.02;

    private final double[] x;
    private final double[] y;
    private final double distance;

    private ForceLayout(int nodes) {
        x = new double[nodes];
        y = new double[nodes];
        distance = 1 / Math.sqrt(nodes);
        for (int i = 0; i < nodes; i++) {
            double radius = 0.5 * Math.sqrt((i + 0.5) / nodes);
            x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    /**
     * A place for each node, within a square of side 1 around 0.
     *
     * @param ties pairs of nodes, numbered from 0
     */
    static List<MapPoint> of(int nodes, List<List<Integer>> ties) {
        ForceLayout layout = new ForceLayout(nodes);
        for (int round = 0; round < ROUNDS; round++) {
            layout.move(ties, 0.1 * (ROUNDS - round) / ROUNDS);
        }
        return layout.scaled();
    }

    private void move(List<List<Integer>> ties, double most) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double square = Math.max(1e-9, square(i, j));
                push(dx, dy, i, j, distance * distance / square);
            }
            dx[i] -= PULL * x[i] / distance;
            dy[i] -= PULL * y[i] / distance;
        }
        for (List<Integer> tie : ties) {
            push(dx, dy, tie.get(0), tie.get(1), -Math.sqrt(square(tie.get(0), tie.get(1))) / distance);
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            x[i] += dx[i] / length * Math.min(length, most);
            y[i] += dy[i] / length * Math.min(length, most);
        }
    }

    private double square(int i, int j) {
        return (x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]);
    }

    /** Moves two away from each other by their distance times a strength; towards each other where it is below 0. */
    private void push(double[] dx, double[] dy, int i, int j, double strength) {
        dx[i] += (x[i] - x[j]) * strength;
        dy[i] += (y[i] - y[j]) * strength;
        dx[j] -= (x[i] - x[j]) * strength;
        dy[j] -= (y[i] - y[j]) * strength;
    }

    private List<MapPoint> scaled() {
        double west = Arrays.stream(x).min().orElse(0);
        double east = Arrays.stream(x).max().orElse(0);
        double north = Arrays.stream(y).min().orElse(0);
        double south = Arrays.stream(y).max().orElse(0);
        double side = Math.max(1e-9, Math.max(east - west, south - north));
        List<MapPoint> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            points.add(new MapPoint((x[i] - (west + east) / 2) / side, (y[i] - (north + south) / 2) / side));
        }
        return points;
    }
}
