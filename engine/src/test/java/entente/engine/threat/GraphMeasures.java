package entente.engine.threat;

import java.util.Arrays;

/** Textbook measures of small graphs, from the adjacency matrix and slowly, to check generators with. */
final class GraphMeasures {

    private final boolean[][] tied;
    private final int[][] distances;

    GraphMeasures(Graph graph) {
        int members = graph.size();
        tied = new boolean[members][members];
        distances = new int[members][members];
        for (int a = 0; a < members; a++) {
            Arrays.fill(distances[a], members);
            distances[a][a] = 0;
            for (int k = 0; k < graph.degree(a); k++) {
                tied[a][graph.neighbour(a, k)] = true;
                distances[a][graph.neighbour(a, k)] = 1;
            }
        }
        for (int via = 0; via < members; via++) {
            for (int a = 0; a < members; a++) {
                for (int b = 0; b < members; b++) {
                    distances[a][b] = Math.min(distances[a][b], distances[a][via] + distances[via][b]);
                }
            }
        }
    }

    /** Twice the ties over the members. */
    double meanDegree() {
        double degrees = 0;
        for (boolean[] row : tied) {
            degrees += degree(row);
        }
        return degrees / tied.length;
    }

    /** The mean over members of the share of pairs of their contacts who are tied; 0 for those with fewer than two. */
    double meanLocalClustering() {
        double sum = 0;
        for (boolean[] row : tied) {
            int closed = 0;
            for (int a = 0; a < tied.length; a++) {
                for (int b = 0; b < a; b++) {
                    closed += row[a] && row[b] && tied[a][b] ? 1 : 0;
                }
            }
            int degree = degree(row);
            sum += degree < 2 ? 0 : closed / (degree * (degree - 1) / 2.0);
        }
        return sum / tied.length;
    }

    /** The mean distance of pairs that are connected. */
    double meanPathLength() {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < tied.length; a++) {
            for (int b = 0; b < tied.length; b++) {
                if (a != b && distances[a][b] < tied.length) {
                    sum += distances[a][b];
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }

    private static int degree(boolean[] row) {
        int degree = 0;
        for (boolean tie : row) {
            degree += tie ? 1 : 0;
        }
        return degree;
    }
}
