package entente.results.plan;

import entente.results.design.FullFactorial;
import java.util.ArrayList;
import java.util.List;

/** Lays the points of a design over factors. */
final class Points {

    private Points() {}

    static List<Point> of(DesignEntry design, List<Factor> factors) {
        int[] levels = factors.stream().mapToInt(Factor::levels).toArray();
        List<Point> points = new ArrayList<>();
        for (int[] row : FullFactorial.of(levels)) {
            List<Double> places = new ArrayList<>();
            for (int f = 0; f < row.length; f++) {
                places.add(factors.get(f).place(row[f]));
            }
            points.add(point(points.size(), places, factors));
        }
        return points;
    }

    private static Point point(int number, List<Double> places, List<Factor> factors) {
        List<Level> levels = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            levels.add(factors.get(f).at(places.get(f)));
        }
        return new Point(number, places, levels);
    }
}
