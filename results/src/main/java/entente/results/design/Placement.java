package entente.results.design;

/**
 * Points in the unit cube all of which are allowed.
 *
 * @param rows for each point where it lies on each factor, between 0 and 1
 * @param passedOver how many points the design had in places that are not allowed; others stand in for them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Placement(double[][] rows, int passedOver) {

    /** Which points are allowed. */
    @FunctionalInterface
    public interface Allowed {

        /** Every point is. */
        Allowed ALL = point -> true;

        /** Whether the point is: where it lies on each factor, between 0 and 1. */
        boolean test(double[] point);
    }

    private static final long MANY_LOOKS = 5_000_000;

    /** How many places may be looked at for so many points: where fewer than one in a hundred is allowed, that is too few. */
    static long mostLooks(int points) {
        return Math.min(MANY_LOOKS + 20L * points, 100_000 + 1000L * points);
    }

    /** Says that too few are allowed. */
    static IllegalArgumentException tooFew(int found, int points) {
        return new IllegalArgumentException("of " + mostLooks(points) + " places tried, " + found
                + " satisfy them, and " + points + " points were asked for: loosen or drop one, or take a table");
    }
}
