package entente.results.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A factor in a few parts: its levels where there are few, else ranges with as many points each.
 *
 * @param names the parts, in order
 * @param numbers by point, the number of its part
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record FactorParts(List<String> names, int[] numbers) {

    private static final MathContext DIGITS = new MathContext(3);

    static FactorParts of(FactorColumn column, int mostLevels, int parts) {
        double[] values = column.values();
        double[] different = Arrays.stream(values).distinct().sorted().toArray();
        int[] numbers = new int[values.length];
        List<String> names = new ArrayList<>();
        if (column.isKinds() || different.length <= mostLevels) {
            for (double value : different) {
                names.add(column.isKinds() ? column.levels().get((int) value) : digits(value));
            }
            for (int p = 0; p < numbers.length; p++) {
                numbers[p] = Arrays.binarySearch(different, values[p]);
            }
            return new FactorParts(names, numbers);
        }
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double[] cuts = new double[parts - 1];
        for (int i = 0; i < cuts.length; i++) {
            int at = (i + 1) * sorted.length / parts;
            cuts[i] = (sorted[at - 1] + sorted[at]) / 2;
        }
        for (int i = 0; i < parts; i++) {
            names.add(
                    i == 0
                            ? "to " + digits(cuts[0])
                            : i == parts - 1
                                    ? "from " + digits(cuts[i - 1])
                                    : digits(cuts[i - 1]) + "–" + digits(cuts[i]));
        }
        for (int p = 0; p < numbers.length; p++) {
            double value = values[p];
            numbers[p] = (int) Arrays.stream(cuts).filter(cut -> value > cut).count();
        }
        return new FactorParts(names, numbers);
    }

    int of(int point) {
        return numbers[point];
    }

    private static String digits(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
