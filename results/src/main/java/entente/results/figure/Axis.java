package entente.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** A scale from values to pixels, with round values marked. */
final class Axis {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double CLOSE = 1e-9;

    private final double low;
    private final double high;
    private final double from;
    private final double to;
    private final boolean logarithmic;
    private final DoubleFunction<String> format;
    private final List<Double> ticks;

    private Axis(
            double low,
            double high,
            double from,
            double to,
            boolean logarithmic,
            DoubleFunction<String> format,
            List<Double> ticks) {
        this.low = low;
        this.high = high;
        this.from = from;
        this.to = to;
        this.logarithmic = logarithmic;
        this.format = format;
        this.ticks = ticks;
    }

    /** An axis of even steps that begins and ends at a round value and holds the values; {@code marks} at most. */
    static Axis of(List<Double> values, double from, double to, int marks, DoubleFunction<String> format) {
        double low = values.stream().mapToDouble(value -> value).min().orElse(0);
        double high = values.stream().mapToDouble(value -> value).max().orElse(1);
        if (high - low < CLOSE * Math.max(1, Math.abs(high))) {
            double room = low == 0 ? 1 : Math.abs(low) / 2;
            low -= room;
            high += room;
        }
        double step = step((high - low) / marks);
        double first = Math.floor(low / step + CLOSE);
        double last = Math.ceil(high / step - CLOSE);
        List<Double> ticks = new ArrayList<>();
        for (double i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new Axis(first * step, last * step, from, to, false, format, ticks);
    }

    /** An axis on which factors of ten lie equally far apart. Values must be above 0. */
    static Axis logarithmic(List<Double> values, double from, double to, DoubleFunction<String> format) {
        double low = values.stream().mapToDouble(value -> value).min().orElse(1);
        double high = values.stream().mapToDouble(value -> value).max().orElse(10);
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
            for (double digit : high / low < 100 ? new double[] {1, 2, 5} : new double[] {1}) {
                double tick = digit * Math.pow(10, power);
                if (tick >= low * (1 - CLOSE) && tick <= high * (1 + CLOSE)) {
                    ticks.add(tick);
                }
            }
        }
        return new Axis(low, high, from, to, true, format, ticks);
    }

    /** The pixel of a value. */
    double at(double value) {
        double share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return from + share * (to - from);
    }

    /** The values that are marked. */
    List<Double> ticks() {
        return ticks;
    }

    /** How a value is written. */
    String label(double tick) {
        return format.apply(tick);
    }

    /** Whether a value lies on it. */
    boolean holds(double value) {
        return value >= low - CLOSE && value <= high + CLOSE;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - CLOSE)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
