package entente.results.analysis;

import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The levels of a factor in the points of a design, or slices of its range where nearly every point has another value. */
final class FactorLevels {

    /** More different numbers than this are put into slices. */
    static final int MOST_LEVELS = 12;

    /** Into how many slices, each as likely as the others. */
    static final int SLICES = 5;

    private static final MathContext DIGITS = new MathContext(3);
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final int LONG = 10;

    private final List<FactorResponse.Level> levels = new ArrayList<>();
    private final List<List<Integer>> points = new ArrayList<>();
    private final boolean sliced;
    private final String name;

    FactorLevels(Manifest.VariedFactor factor, int number, List<PointRow> rows) {
        name = factor.name();
        List<String> texts = rows.stream()
                .map(row -> row.values().get(number))
                .sorted(Comparator.comparingDouble(PointRow.Value::place))
                .map(PointRow.Value::text)
                .distinct()
                .toList();
        sliced = factor.levels().isEmpty() && texts.size() > MOST_LEVELS;
        if (sliced) {
            slice(number, rows);
        } else {
            texts.forEach(text -> add(
                    text,
                    rows,
                    IntStream.range(0, rows.size())
                            .filter(p -> rows.get(p).values().get(number).text().equals(text))
                            .boxed()
                            .toList(),
                    number));
        }
    }

    private void slice(int number, List<PointRow> rows) {
        for (int s = 0; s < SLICES; s++) {
            int slice = s;
            List<Integer> inside = IntStream.range(0, rows.size())
                    .filter(p -> Math.min(SLICES - 1, (int)
                                    (rows.get(p).values().get(number).place() * SLICES))
                            == slice)
                    .boxed()
                    .toList();
            if (!inside.isEmpty()) {
                double[] numbers = inside.stream()
                        .mapToDouble(p -> number(rows.get(p).values().get(number)))
                        .sorted()
                        .toArray();
                add(digits(numbers[0]) + "–" + digits(numbers[numbers.length - 1]), rows, inside, number);
            }
        }
    }

    private void add(String text, List<PointRow> rows, List<Integer> inside, int factor) {
        double middle = inside.stream()
                .mapToDouble(p -> number(rows.get(p).values().get(factor)))
                .average()
                .orElse(Double.NaN);
        levels.add(new FactorResponse.Level(brief(text, middle), Double.isNaN(middle) ? null : middle, inside.size()));
        points.add(inside);
    }

    /** A number with more digits than anybody reads, as arithmetic leaves them, in six. */
    private static String brief(String text, double number) {
        return Double.isNaN(number) || text.length() <= LONG || !text.matches("-?[0-9]+\\.[0-9]+")
                ? text
                : new BigDecimal(text).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static double number(PointRow.Value value) {
        Double number = value.number();
        return number == null ? Double.NaN : number;
    }

    /** A number in three digits. */
    static String digits(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** The name of the factor. */
    String name() {
        return name;
    }

    /** The levels, in order. */
    List<FactorResponse.Level> levels() {
        return levels;
    }

    /** The points that have a level, as they are numbered in the list of rows. */
    List<Integer> points(int level) {
        return points.get(level);
    }

    /** Whether levels are slices. */
    boolean isSliced() {
        return sliced;
    }

    /** Whether all levels are numbers. */
    boolean isNumeric() {
        return levels.stream().allMatch(level -> level.number() != null);
    }

    /** The number of the level of each factor at each of so many points: by point, then by factor. */
    static int[][] byPoint(List<FactorLevels> factors, int size) {
        int[][] byPoint = new int[size][factors.size()];
        for (int f = 0; f < factors.size(); f++) {
            int[] own = factors.get(f).byPoint(size);
            for (int p = 0; p < size; p++) {
                byPoint[p][f] = own[p];
            }
        }
        return byPoint;
    }

    int[] byPoint(int size) {
        int[] numbers = new int[size];
        for (int level = 0; level < points.size(); level++) {
            for (int p : points.get(level)) {
                numbers[p] = level;
            }
        }
        return numbers;
    }
}
