package entente.results.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Points in the space of uncertainties, and which of them are cases of interest. */
public final class InterestingPoints {

    private final List<Uncertainty> factors;
    private final double[][] points;
    private final boolean[] ofInterest;

    /**
     * Cases.
     *
     * @param points by point, then by factor
     * @throws IllegalArgumentException if there are not as many of each, or there is no case of interest or nothing else
     */
    public InterestingPoints(List<Uncertainty> factors, double[][] points, boolean[] ofInterest) {
        if (points.length != ofInterest.length
                || Arrays.stream(points).anyMatch(point -> point.length != factors.size())) {
            throw new IllegalArgumentException("points, factors and cases do not fit together");
        }
        this.factors = List.copyOf(factors);
        this.points = Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
        this.ofInterest = ofInterest.clone();
        int count = all().cases();
        if (count == 0 || count == points.length) {
            throw new IllegalArgumentException(count + " of " + points.length
                    + " points are cases of interest: there must be some, and some others");
        }
    }

    /** What the factors are. */
    List<Uncertainty> factors() {
        return factors;
    }

    /** How many points. */
    public int size() {
        return points.length;
    }

    /** How many of a number of points are of interest. */
    record Count(int points, int cases) {

        double density() {
            return points == 0 ? 0 : (double) cases / points;
        }
    }

    /** All of them. */
    Count all() {
        return count(IntStream.range(0, points.length).toArray());
    }

    /** The numbers of the points in a box. */
    int[] in(Box box) {
        return IntStream.range(0, points.length)
                .filter(p -> box.contains(points[p]))
                .toArray();
    }

    /** How many there are in a box. */
    Count count(Box box) {
        return count(in(box));
    }

    /** How many of those numbered are of interest. */
    Count count(int[] numbers) {
        return new Count(numbers.length, (int)
                Arrays.stream(numbers).filter(p -> ofInterest[p]).count());
    }

    /** The values of a factor at the points numbered, smallest first. */
    double[] sorted(int factor, int[] numbers) {
        return Arrays.stream(numbers)
                .mapToDouble(p -> points[p][factor])
                .sorted()
                .toArray();
    }

    /** Those whose number leaves the given remainder when divided, or all others. */
    InterestingPoints part(int divisor, int remainder, boolean others) {
        return some(IntStream.range(0, points.length)
                .filter(p -> (p % divisor == remainder) != others)
                .toArray());
    }

    /** Those outside a box. */
    InterestingPoints outside(Box box) {
        return some(IntStream.range(0, points.length)
                .filter(p -> !box.contains(points[p]))
                .toArray());
    }

    private InterestingPoints some(int[] kept) {
        boolean[] marks = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            marks[i] = ofInterest[kept[i]];
        }
        return new InterestingPoints(
                factors, Arrays.stream(kept).mapToObj(p -> points[p]).toArray(double[][]::new), marks);
    }

    /** How many points that leave the given remainder lie in one of some boxes. */
    Count countOf(List<Box> boxes, int divisor, int remainder) {
        return count(IntStream.range(0, points.length)
                .filter(p -> p % divisor == remainder)
                .filter(p -> boxes.stream().anyMatch(box -> box.contains(points[p])))
                .toArray());
    }

    /** The values of a factor, by point. */
    double[] column(int factor) {
        return Arrays.stream(points).mapToDouble(point -> point[factor]).toArray();
    }

    /** Which points are of interest. */
    boolean[] ofInterest() {
        return ofInterest.clone();
    }

    /** What a factor's values are, as far as boxes are concerned. */
    public enum Uncertainty {
        /** Numbers: a box keeps a range of them. */
        NUMBER,
        /** Kinds without an order, written as whole numbers: a box keeps some of them. */
        KIND
    }
}
