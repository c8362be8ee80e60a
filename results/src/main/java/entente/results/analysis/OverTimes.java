package entente.results.analysis;

import entente.results.measure.Measure;
import entente.results.plan.OverTimeEntry;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.store.Manifest;
import entente.results.store.MonthSamples;
import entente.results.store.PointRow;
import entente.results.store.PointSamples;
import entente.results.store.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sums up a measure month by month. */
final class OverTimes {

    /** A month that is cut to less than this part is left out: what is counted in it is no month's. */
    private static final double LEAST_PART = 0.9;

    private final Measure measure;
    private final List<String> arms;

    private OverTimes(Measure measure, List<String> arms) {
        this.measure = measure;
        this.arms = arms;
    }

    /**
     * Sums up.
     *
     * @return null if nothing was kept by month
     * @throws IllegalArgumentException if other measures were
     */
    static @Nullable OverTime of(SweepSource results, Measure measure, AnalysisAttempts notes, List<PointRow> rows) {
        Manifest.Observation observation = results.manifest().observation();
        OverTimeEntry asked = observation.overTime();
        if (asked == null) {
            return null;
        }
        List<MonthSamples> all = results.months(measure.name());
        List<MonthSamples> whole = all.stream()
                .filter(month -> month.days() >= LEAST_PART * asked.monthDays())
                .filter(month -> month.samples().points().size()
                        == all.get(0).samples().points().size())
                .toList();
        if (whole.isEmpty() || whole.get(0).samples().points().isEmpty()) {
            throw new IllegalArgumentException("no month has values of all points and arms");
        }
        List<PointRow> points = rows.stream()
                .filter(row -> whole.get(0).samples().points().contains(row.number()))
                .toList();
        List<Manifest.VariedFactor> factors = results.manifest().variation().factors();
        List<FactorLevels> levels = IntStream.range(0, factors.size())
                .mapToObj(f -> new FactorLevels(factors.get(f), f, points))
                .toList();
        OverTimes summed = new OverTimes(measure, observation.arms());
        Courses courses = measure.counts()
                ? notes.attempt("kinds of courses", () -> new CourseSearch(whole, observation.arms(), levels).courses())
                : null;
        return new OverTime(
                asked.monthDays(),
                all.size() - whole.size(),
                whole.stream().map(summed::month).toList(),
                courses);
    }

    private OverTime.Month month(MonthSamples month) {
        List<PointSamples> points = paired(month.samples());
        Map<String, Estimate> means = new LinkedHashMap<>();
        Map<String, OverTime.Spread> spreads = new LinkedHashMap<>();
        for (String arm : arms) {
            List<RatioOfTotals> parts = new ArrayList<>();
            points.forEach(point -> parts.add(point.ratio(arm)));
            double[] weights = new double[parts.size()];
            Arrays.fill(weights, 1.0 / parts.size());
            means.put(arm, estimate(new Combination(parts, weights)));
            if (measure.counts()) {
                spreads.put(
                        arm,
                        spread(points.stream()
                                .flatMapToDouble(
                                        point -> Arrays.stream(point.values(arm).numerators()))));
            }
        }
        return new OverTime.Month(month.month(), means, spreads);
    }

    /** Where no run differs from another, in a month in which nothing has happened for instance, there is no interval. */
    private Estimate estimate(Combination mean) {
        Estimate estimate = Jackknife.estimate(mean).within(measure.least(), measure.most());
        Double error = estimate.standardError();
        return error != null && error == 0 ? new Estimate(estimate.mean(), null, null, null, estimate.n()) : estimate;
    }

    /** The values at all points, with those replications that all of them have. */
    static List<PointSamples> paired(Samples samples) {
        return samples.paired(samples.points());
    }

    /** Within what the middle 80 % of values lie. */
    static OverTime.Spread spread(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int tail = (int) Math.floor(0.1 * (sorted.length - 1));
        return new OverTime.Spread(sorted[tail], sorted[sorted.length - 1 - tail]);
    }
}
