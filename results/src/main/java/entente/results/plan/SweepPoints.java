package entente.results.plan;

import entente.engine.description.Written;
import entente.results.design.FractionalFactorial;
import entente.results.design.FullFactorial;
import entente.results.design.LatinHypercube;
import entente.results.design.MorrisDesign;
import entente.results.design.OneAtATime;
import entente.results.design.SaltelliPoints;
import entente.results.design.SobolPoints;
import entente.results.plan.Sweep.SweepPoint;
import java.util.ArrayList;
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

    SweepPoints(DesignEntry design, List<Factor> factors) {
        this.design = design;
        this.factors = factors;
    }

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

    /** The points, in the order of the design. */
    List<SweepPoint> all() {
        int count = factors.size();
        int[] levels = factors.stream().mapToInt(Factor::levels).toArray();
        return switch (design.kind()) {
            case FULL_FACTORIAL -> chosen(FullFactorial.of(levels));
            case ONE_AT_A_TIME -> chosen(OneAtATime.of(levels));
            case FRACTIONAL_FACTORIAL -> extremes(FractionalFactorial.of(count, given(design.resolution())));
            case LATIN_HYPERCUBE -> placed(LatinHypercube.of(count, given(design.points()), design.seed()));
            case SOBOL -> placed(SobolPoints.of(count, given(design.points()), design.seed()));
            case SALTELLI -> placed(SaltelliPoints.of(count, given(design.points()), design.seed()));
            case MORRIS -> placed(trajectories(MorrisDesign.of(count, given(design.trajectories()), design.seed())));
            case TABLE -> table();
        };
    }

    private static int given(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static double[][] trajectories(MorrisDesign design) {
        return IntStream.range(0, design.size()).mapToObj(design::point).toArray(double[][]::new);
    }

    private List<SweepPoint> chosen(int[][] rows) {
        return points(rows, f -> 1);
    }

    /** Of two levels, the second one is the factor's last. */
    private List<SweepPoint> extremes(int[][] rows) {
        return points(rows, f -> factors.get(f).levels() - 1);
    }

    private List<SweepPoint> points(int[][] rows, IntUnaryOperator stride) {
        double[][] places = new double[rows.length][factors.size()];
        for (int row = 0; row < rows.length; row++) {
            for (int f = 0; f < factors.size(); f++) {
                places[row][f] = factors.get(f).place(rows[row][f] * stride.applyAsInt(f));
            }
        }
        return placed(places);
    }

    private List<SweepPoint> placed(double[][] rows) {
        List<SweepPoint> points = new ArrayList<>();
        for (double[] row : rows) {
            List<Double> places = new ArrayList<>();
            List<SweepPoint.FactorLevel> levels = new ArrayList<>();
            for (int f = 0; f < row.length; f++) {
                places.add(row[f]);
                levels.add(factors.get(f).at(row[f]));
            }
            points.add(new SweepPoint(points.size(), places, levels));
        }
        return points;
    }

    private List<SweepPoint> table() {
        double[][] places = new double[design.rows().size()][factors.size()];
        for (int row = 0; row < places.length; row++) {
            List<Written> values = design.rows().get(row);
            for (int f = 0; f < factors.size(); f++) {
                places[row][f] = factors.get(f).find(values.get(f).text()).orElseThrow();
            }
        }
        return placed(places);
    }
}
