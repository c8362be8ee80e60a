package entente.results.plan;

import entente.engine.description.Written;
import entente.results.design.FractionalFactorial;
import entente.results.design.FullFactorial;
import entente.results.design.LatinHypercube;
import entente.results.design.MorrisDesign;
import entente.results.design.OneAtATime;
import entente.results.design.Placement;
import entente.results.design.SaltelliPoints;
import entente.results.design.SobolPoints;
import entente.results.plan.Sweep.SweepPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays the points of a design over factors. */
final class SweepPoints {

    /** More than anybody can wait for. */
    static final int MOST = 1_000_000;

    private final DesignEntry design;
    private final List<Factor> factors;
    private final List<Constraint> constraints;

    SweepPoints(DesignEntry design, List<Factor> factors, List<Constraint> constraints) {
        this.design = design;
        this.factors = factors;
        this.constraints = constraints;
    }

    /**
     * The points that satisfy the constraints.
     *
     * @param points numbered, in the order of the design
     * @param leftOut how many do not: others stand in for them where the design says how many points there are
     */
    record Laid(List<SweepPoint> points, int leftOut) {}

    /** How many points there will be; 1 of a fraction, whose factors are limited instead. */
    long size() {
        int count = factors.size();
        return switch (design.kind()) {
            case FULL_FACTORIAL ->
                factors.stream().mapToLong(Factor::levels).reduce(1, (a, b) -> Math.min(a * b, Long.MAX_VALUE >> 20));
            case SALTELLI -> (long) given(design.points()) * SaltelliPoints.group(count);
            case LATIN_HYPERCUBE, SOBOL -> given(design.points());
            case MORRIS -> (long) given(design.trajectories()) * (count + 1);
            case ONE_AT_A_TIME ->
                1 + factors.stream().mapToLong(f -> f.levels() - 1).sum();
            case TABLE -> design.rows().size();
            case FRACTIONAL_FACTORIAL -> 1;
        };
    }

    /**
     * The points, in the order of the design.
     *
     * @throws IllegalArgumentException if constraints leave too few
     */
    Laid all() {
        int count = factors.size();
        int[] levels = factors.stream().mapToInt(Factor::levels).toArray();
        Laid laid = switch (design.kind()) {
            case FULL_FACTORIAL -> chosen(FullFactorial.of(levels));
            case ONE_AT_A_TIME -> chosen(OneAtATime.of(levels));
            case FRACTIONAL_FACTORIAL -> extremes(FractionalFactorial.of(count, given(design.resolution())));
            case LATIN_HYPERCUBE ->
                filled(LatinHypercube.of(count, given(design.points()), design.seed(), this::isAllowed));
            case SOBOL -> filled(SobolPoints.of(count, given(design.points()), design.seed(), this::isAllowed));
            case SALTELLI -> placed(SaltelliPoints.of(count, given(design.points()), design.seed()));
            case MORRIS -> placed(trajectories(MorrisDesign.of(count, given(design.trajectories()), design.seed())));
            case TABLE -> kept(table());
        };
        return new Laid(numbered(laid.points()), laid.leftOut());
    }

    private static List<SweepPoint> numbered(List<SweepPoint> points) {
        List<SweepPoint> numbered = new ArrayList<>();
        for (SweepPoint point : points) {
            numbered.add(new SweepPoint(numbered.size(), point.places(), point.levels()));
        }
        return numbered;
    }

    private boolean isAllowed(double[] place) {
        return constraints.isEmpty() || isAllowed(point(place));
    }

    private boolean isAllowed(SweepPoint point) {
        return constraints.stream().allMatch(constraint -> constraint.holds(point));
    }

    private Laid filled(Placement placement) {
        return new Laid(Arrays.stream(placement.rows()).map(row -> point(row)).toList(), placement.passedOver());
    }

    private Laid kept(List<SweepPoint> all) {
        List<SweepPoint> points = all.stream().filter(this::isAllowed).toList();
        return new Laid(points, all.size() - points.size());
    }

    private static int given(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static double[][] trajectories(MorrisDesign design) {
        return IntStream.range(0, design.size()).mapToObj(design::point).toArray(double[][]::new);
    }

    private Laid chosen(int[][] rows) {
        return points(rows, f -> 1);
    }

    /** Of two levels, the second one is the factor's last. */
    private Laid extremes(int[][] rows) {
        return points(rows, f -> factors.get(f).levels() - 1);
    }

    private Laid points(int[][] rows, IntUnaryOperator stride) {
        double[][] places = new double[rows.length][factors.size()];
        for (int row = 0; row < rows.length; row++) {
            for (int f = 0; f < factors.size(); f++) {
                places[row][f] = factors.get(f).place(rows[row][f] * stride.applyAsInt(f));
            }
        }
        return placed(places);
    }

    private Laid placed(double[][] rows) {
        return kept(Arrays.stream(rows).map(row -> point(row)).toList());
    }

    private SweepPoint point(double[] row) {
        List<Double> places = new ArrayList<>();
        List<SweepPoint.FactorLevel> levels = new ArrayList<>();
        for (int f = 0; f < row.length; f++) {
            places.add(row[f]);
            levels.add(factors.get(f).at(row[f]));
        }
        return new SweepPoint(0, places, levels);
    }

    /** The rows of a table, in which numbers stay as they are written. */
    private List<SweepPoint> table() {
        List<SweepPoint> points = new ArrayList<>();
        for (List<Written> row : design.rows()) {
            List<Double> places = new ArrayList<>();
            List<SweepPoint.FactorLevel> levels = new ArrayList<>();
            for (int f = 0; f < factors.size(); f++) {
                String text = row.get(f).text();
                places.add(factors.get(f).find(text).orElseThrow());
                levels.add(factors.get(f).written(text));
            }
            points.add(new SweepPoint(0, places, levels));
        }
        return points;
    }
}
