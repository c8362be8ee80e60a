package entente.results.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Regular fractions of all combinations of two levels (G. Box and J. Hunter, The 2^(k-p) fractional factorial designs,
 * Technometrics 3, 1961). Every factor is the product of some basic ones; the resolution is the smallest number of factors
 * whose product is constant.
 *
 * <p>The factors are chosen greedily, in the order of their binary codes, so that no fewer of them than the resolution
 * multiply to a constant: a lexicographic code. The number of runs is the smallest power of two for which that succeeds; for
 * a few numbers of factors at resolution 5 a cleverer choice would need half as many.
 */
public final class FractionalFactorial {

    private static final int MOST_BASIC = 20;

    private FractionalFactorial() {}

    /**
     * A fraction.
     *
     * @param factors how many, 1 or more
     * @param resolution 3 to 5
     * @return for each run the level of each factor, 0 or 1
     * @throws IllegalArgumentException if there are too few factors or too many, or there is no such resolution
     */
    public static int[][] of(int factors, int resolution) {
        if (factors < 1 || resolution < 3 || resolution > 5) {
            throw new IllegalArgumentException(factors + " factors, resolution " + resolution
                    + ": there must be 1 factor at least, and a resolution from 3 to 5");
        }
        for (int basic = 1; basic <= MOST_BASIC; basic++) {
            List<Integer> codes = codes(basic, factors, resolution);
            if (codes.size() == factors) {
                return runs(basic, codes);
            }
        }
        throw new IllegalArgumentException(
                factors + " factors: a fraction of resolution " + resolution + " of so many has too many runs");
    }

    private static int[][] runs(int basic, List<Integer> codes) {
        int[][] runs = new int[1 << basic][codes.size()];
        for (int run = 0; run < runs.length; run++) {
            for (int f = 0; f < codes.size(); f++) {
                runs[run][f] = Integer.bitCount(run & codes.get(f)) & 1;
            }
        }
        return runs;
    }

    /** The basic factors, then as many others as fit; a code has a bit for each basic factor in the product. */
    private static List<Integer> codes(int basic, int factors, int resolution) {
        boolean[] taken = new boolean[1 << basic];
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < basic && codes.size() < factors; i++) {
            take(1 << i, codes, taken, resolution);
        }
        for (int code = 1; code < taken.length && codes.size() < factors; code++) {
            if (!taken[code]) {
                take(code, codes, taken, resolution);
            }
        }
        return codes;
    }

    /** Takes a code, and marks every product of it and at most resolution - 3 others: none of them may follow. */
    private static void take(int code, List<Integer> codes, boolean[] taken, int resolution) {
        codes.add(code);
        mark(codes, 0, 0, resolution - 2, taken);
    }

    private static void mark(List<Integer> codes, int start, int product, int left, boolean[] taken) {
        if (product != 0) {
            taken[product] = true;
        }
        for (int i = start; i < codes.size() && left > 0; i++) {
            mark(codes, i + 1, product ^ codes.get(i), left - 1, taken);
        }
    }
}
