package entente.results.design;

import java.util.ArrayList;
import java.util.List;

/** The first level of all factors, then the other levels of each factor in turn. */
public final class OneAtATime {

    private OneAtATime() {}

    /**
     * The combinations.
     *
     * @param levels how many levels each factor has, 1 or more
     * @return for each the level of each factor, from 0
     */
    public static int[][] of(int... levels) {
        List<int[]> rows = new ArrayList<>();
        rows.add(new int[levels.length]);
        for (int f = 0; f < levels.length; f++) {
            for (int level = 1; level < levels[f]; level++) {
                int[] row = new int[levels.length];
                row[f] = level;
                rows.add(row);
            }
        }
        return rows.toArray(int[][]::new);
    }
}
