package entente.results.analysis;

import entente.results.course.CourseKinds;
import entente.results.course.LevelsAndKinds;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.ResponseTable;
import entente.results.store.MonthSamples;
import entente.results.store.PointSamples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks for kinds of courses among the runs of all arms at all points, and for what goes with them. */
final class CourseSearch {

    private final List<String> arms;
    private final List<FactorLevels> levels;
    private final List<List<PointSamples>> months;
    private final int points;
    private final int replications;

    CourseSearch(List<MonthSamples> months, List<String> arms, List<FactorLevels> levels) {
        this.arms = arms;
        this.levels = levels;
        this.months = months.stream().map(month -> OverTimes.paired(month.samples())).toList();
        points = this.months.get(0).size();
        replications = this.months.get(0).get(0).replications().length;
    }

    /** @throws IllegalArgumentException if it cannot be looked for, with the reason */
    Courses courses() {
        double[][] counts = counts();
        CourseKinds.Found found = CourseKinds.of(
                counts,
                IntStream.range(0, counts.length).map(run -> run % replications).toArray());
        List<Courses.Kind> kinds = IntStream.range(0, found.number())
                .mapToObj(kind -> kind(counts, found.kinds(), kind))
                .toList();
        return found.isSeveral()
                ? new Courses(found, counts.length, kinds, shares(found), factors(found))
                : new Courses(found, counts.length, kinds, Map.of(), List.of());
    }

    /** For each run what was counted in each month: arm by arm, point by point. */
    private double[][] counts() {
        double[][] counts = new double[arms.size() * points * replications][months.size()];
        for (int month = 0; month < months.size(); month++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (int point = 0; point < points; point++) {
                    double[] values =
                            months.get(month).get(point).values(arms.get(arm)).numerators();
                    for (int replication = 0; replication < replications; replication++) {
                        counts[run(arm, point, replication)][month] = values[replication];
                    }
                }
            }
        }
        return counts;
    }

    private int run(int arm, int point, int replication) {
        return (arm * points + point) * replications + replication;
    }

    private Courses.Kind kind(double[][] counts, List<Integer> kinds, int kind) {
        double[][] sums = IntStream.range(0, counts.length)
                .filter(run -> kinds.get(run) == kind)
                .mapToObj(run -> {
                    double[] sum = counts[run].clone();
                    Arrays.parallelPrefix(sum, Double::sum);
                    return sum;
                })
                .toArray(double[][]::new);
        List<Double> course = new ArrayList<>();
        List<OverTime.Spread> spreads = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            int at = month;
            course.add(Arrays.stream(sums).mapToDouble(sum -> sum[at]).average().orElse(0));
            spreads.add(OverTimes.spread(Arrays.stream(sums).mapToDouble(sum -> sum[at])));
        }
        return new Courses.Kind(sums.length, course, spreads);
    }

    private Map<String, List<Estimate>> shares(CourseKinds.Found found) {
        Map<String, List<Estimate>> shares = new LinkedHashMap<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Estimate> ofKinds = new ArrayList<>();
            for (int kind = 0; kind < found.number(); kind++) {
                ofKinds.add(share(found, arm, kind));
            }
            shares.put(arms.get(arm), ofKinds);
        }
        return shares;
    }

    private Estimate share(CourseKinds.Found found, int arm, int kind) {
        double[][] is = new double[points][replications];
        for (int point = 0; point < points; point++) {
            for (int replication = 0; replication < replications; replication++) {
                is[point][replication] = found.kinds().get(run(arm, point, replication)) == kind ? 1 : 0;
            }
        }
        double[] weights = new double[points];
        Arrays.fill(weights, 1.0 / points);
        return Jackknife.estimate(new Combination(ResponseTable.of(is).all(), weights))
                .within(0, 1);
    }

    private List<Courses.FactorKinds> factors(CourseKinds.Found found) {
        double[][] shares = new double[points][found.number()];
        for (int arm = 0; arm < arms.size(); arm++) {
            for (int point = 0; point < points; point++) {
                for (int replication = 0; replication < replications; replication++) {
                    int kind = found.kinds().get(run(arm, point, replication));
                    shares[point][kind] += 1.0 / (arms.size() * replications);
                }
            }
        }
        List<FactorLevels> varied =
                levels.stream().filter(each -> each.levels().size() > 1).toList();
        return varied.stream().map(each -> factor(each, shares, varied.size())).toList();
    }

    private Courses.FactorKinds factor(FactorLevels factor, double[][] shares, int factors) {
        LevelsAndKinds together = new LevelsAndKinds(factor.byPoint(points), factor.levels().size(), shares);
        return new Courses.FactorKinds(
                factor.name(),
                factor.levels().stream().map(FactorResponse.Level::text).toList(),
                together.shares(),
                Math.min(1, factors * together.pValue()));
    }
}
