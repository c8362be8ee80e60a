package entente.results.dependence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points by where they stand on one factor: a slice for each value of a factor of few values or of kinds, else slices of as
 * many points each, in the order of values. Equal values stay together.
 */
final class Slices {

    private final int[] numbers;
    private final int[] sizes;

    private Slices(int[] numbers, int count) {
        this.numbers = numbers;
        sizes = new int[count];
        for (int number : numbers) {
            sizes[number]++;
        }
    }

    /** At most so many slices of numbers; of kinds one for each. */
    static Slices of(Column column, int most) {
        double[] values = column.values();
        double[] different = Arrays.stream(values).distinct().sorted().toArray();
        if (column.kinds() || different.length <= most) {
            return new Slices(
                    Arrays.stream(values)
                            .mapToInt(value -> Arrays.binarySearch(different, value))
                            .toArray(),
                    different.length);
        }
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> values[p]))
                .toList();
        int[] numbers = new int[values.length];
        int slice = -1;
        int wanted = -1;
        for (int i = 0; i < numbers.length; i++) {
            int own = (int) ((long) i * most / numbers.length);
            boolean tied = i > 0 && values[order.get(i)] == values[order.get(i - 1)];
            if (own > wanted && !tied) {
                slice++;
                wanted = own;
            }
            numbers[order.get(i)] = slice;
        }
        return new Slices(numbers, slice + 1);
    }

    /** The same sizes, with points put into slices in the order given. */
    Slices shuffled(int[] order) {
        int[] moved = new int[numbers.length];
        for (int p = 0; p < moved.length; p++) {
            moved[p] = numbers[order[p]];
        }
        return new Slices(moved, sizes.length);
    }

    /** Points that are drawn, some more than once. */
    Slices drawn(int[] points) {
        return new Slices(Arrays.stream(points).map(p -> numbers[p]).toArray(), sizes.length);
    }

    /** The slice of a point. */
    int of(int point) {
        return numbers[point];
    }

    /** How many slices. */
    int count() {
        return sizes.length;
    }

    /** How many points a slice has. */
    int size(int slice) {
        return sizes[slice];
    }

    /** The sizes, smallest first: what a factor that does nothing comes to depends on nothing else. */
    List<Integer> sizes() {
        return Arrays.stream(sizes).sorted().boxed().toList();
    }
}
