package entente.results.analysis;

import entente.results.experiment.BuiltInVariants;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.store.PointRow;
import entente.results.store.PointSamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sums up arms over points, and points by themselves. */
final class Summaries {

    /** From how many points pairing is told. */
    private static final int PAIRS = 200;

    /** Numbers of more letters than this are told in short. */
    private static final int LONG = 6;

    private final List<String> arms;
    private final List<String> factors;

    Summaries(List<String> arms, List<String> factors) {
        this.arms = arms;
        this.factors = factors;
    }

    MeasureSummary summary(SweepTable table) {
        List<MeasureSummary.VariantMean> all = new ArrayList<>();
        for (String arm : arms.stream().filter(table::has).toList()) {
            PairedEstimate gain = over(BuiltInVariants.ISOLATION, table, arm);
            all.add(new MeasureSummary.VariantMean(
                    arm,
                    Jackknife.estimate(table.mean(arm)),
                    gain,
                    arm.equals(BuiltInVariants.ISOLATION) ? null : over(BuiltInVariants.STANDING, table, arm)));
        }
        return new MeasureSummary(table.measure(), all, table.points().size());
    }

    private static @Nullable PairedEstimate over(String base, SweepTable table, String arm) {
        return arm.equals(base) || !table.has(base) ? null : Jackknife.difference(table.mean(arm), table.mean(base));
    }

    List<PointSummary> points(SweepTable table, String base) {
        return table.points().stream().map(point -> point(table, point, base)).toList();
    }

    private PointSummary point(SweepTable table, PointRow row, String base) {
        PointSamples samples = table.at(row);
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, PairedEstimate> gains = new LinkedHashMap<>();
        for (String arm : arms) {
            estimates.put(arm, Jackknife.estimate(samples.ratio(arm)));
            if (!arm.equals(base)) {
                gains.put(arm, Jackknife.difference(samples.ratio(arm), samples.ratio(base)));
            }
        }
        return new PointSummary(row.number(), label(row), samples.replications().length, estimates, gains);
    }

    /** The levels of a point in words. */
    String label(PointRow row) {
        return factors.isEmpty()
                ? "as written"
                : IntStream.range(0, factors.size())
                        .mapToObj(f -> factors.get(f) + " " + brief(row.values().get(f)))
                        .collect(Collectors.joining(", "));
    }

    /** A place in a range has more digits than anybody reads. */
    private static String brief(PointRow.Value value) {
        Double number = value.number();
        boolean isLong = value.text().length() > LONG && value.text().contains(".");
        return number == null || !isLong ? value.text() : FactorLevels.digits(number);
    }

    /** What common seeds have saved; nothing is told by what does the same in every replication, and would with any seeds. */
    static SweepAnalysis.Pairing pairing(SweepTable table, List<PointSummary> points, String arm) {
        Double between = median(points.stream()
                .limit(PAIRS)
                .flatMap(point -> point.gains().values().stream())
                .map(PairedEstimate::varianceRatio)
                .toList());
        Double along = median(IntStream.range(1, Math.min(PAIRS, table.points().size()))
                .mapToObj(p -> Jackknife.difference(
                                table.arm(arm).at(p), table.arm(arm).at(p - 1))
                        .varianceRatio())
                .toList());
        return new SweepAnalysis.Pairing(between, along);
    }

    private static @Nullable Double median(List<@Nullable Double> values) {
        double[] sorted = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return sorted.length == 0 ? null : Double.valueOf(sorted[sorted.length / 2]);
    }
}
