package entente.results.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The values over which a factor is varied. */
public sealed interface Scale {

    /** The value at a place of the scale, 0..1, as it is written in a scenario. */
    String value(double place);

    /** The scale in words. */
    String words();

    /**
     * Numbers from low to high.
     *
     * @param whole whether they are rounded to whole numbers
     */
    record Span(double low, double high, boolean whole) implements Scale {

        @Override
        public String value(double place) {
            double value = low + place * (high - low);
            return whole ? Long.toString(Math.round(value)) : digits(value);
        }

        @Override
        public String words() {
            return digits(low) + " to " + digits(high);
        }
    }

    /** A few values; the default comes first. */
    record Choices(List<String> values) implements Scale {

        public Choices {
            values = List.copyOf(values);
        }

        @Override
        public String value(double place) {
            return values.get(Math.min(values.size() - 1, (int) (place * values.size())));
        }

        @Override
        public String words() {
            return String.join(", ", values);
        }
    }

    /** A list of numbers whose distances from their mean are multiplied by 0 to 2, and which stay 0 or more. */
    record Contrast(List<Double> standard) implements Scale {

        public Contrast {
            standard = List.copyOf(standard);
        }

        @Override
        public String value(double place) {
            double mean = standard.stream().mapToDouble(x -> x).average().orElseThrow();
            return standard.stream()
                    .flatMapToDouble(x -> DoubleStream.of(Math.max(0, mean + 2 * place * (x - mean))))
                    .mapToObj(Scale::digits)
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public String words() {
            return "all alike to twice as different";
        }
    }

    private static String digits(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
