package entente.results.network;

import java.util.Arrays;

/**
 * How far ties gather at one operative (L. Freeman, Social Networks 1, 1978/79): the sum over operatives of the highest degree
 * less theirs, over what that is in a star, (n − 1)(n − 2). 0 where all have as many ties, 1 in a star.
 */
public final class DegreeCentralisation {

    private DegreeCentralisation() {}

    /** Of a whole network; 0 with fewer than three operatives, where it is not defined. */
    public static double of(TieGraph network) {
        int n = network.size();
        if (n < 3) {
            return 0;
        }
        int[] degrees = new int[n];
        network.ties().stream().flatMap(tie -> tie.stream()).forEach(operative -> degrees[operative]++);
        int highest = Arrays.stream(degrees).max().orElse(0);
        return (double) Arrays.stream(degrees).map(degree -> highest - degree).sum() / ((n - 1.0) * (n - 2));
    }
}
