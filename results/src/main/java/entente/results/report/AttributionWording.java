package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.attribution.Attribution;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import java.util.List;

/** How costs in attacks are put to people: all of one attribution with as many decimals. */
final class AttributionWording {

    private static final double DAYS_A_YEAR = 365.25;

    private final int decimals;

    /** As many decimals as the widest interval of a cost allows. */
    AttributionWording(Attribution attribution) {
        double widest = attribution.costs().stream()
                .map(cost -> cost.cost().attacksAvoided())
                .mapToDouble(AttributionWording::width)
                .max()
                .orElse(0);
        decimals = widest >= 1 ? 1 : widest >= 0.1 ? 2 : 3;
    }

    /** Attacks. */
    String attacks(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? Numbers.UNDEFINED : Numbers.fixed(mean, decimals);
    }

    /** An interval of attacks: {@code 2.6 to 3.5}. */
    String interval(Estimate estimate) {
        return interval(estimate, 1, decimals);
    }

    /** Points of a percentage, or percent. */
    static String percent(Estimate share) {
        Double mean = share.mean();
        return mean == null ? Numbers.UNDEFINED : Numbers.fixed(100 * mean, 1);
    }

    /** An interval of points, or percent. */
    static String percentInterval(Estimate share) {
        return interval(share, 100, 1);
    }

    /** How long the runs count: {@code 2 years}, {@code 90 days}. */
    static String period(Scenario scenario) {
        double days = scenario.period().horizonDays() - scenario.period().warmupDays();
        double years = days / DAYS_A_YEAR;
        if (years < 1) {
            return Numbers.plain(days) + " days";
        }
        String text = Numbers.fixed(years, 1).replaceFirst("\\.0$", "");
        return text.equals("1") ? "one year" : text + " years";
    }

    /** The names of obstacles in a sentence: {@code LAW, TRUST and MARKING}. */
    static String names(List<Attribution.ObstacleCost> costs) {
        return joined(costs.stream().map(cost -> cost.obstacle().word()).toList());
    }

    /** Parts of a sentence: {@code a, b and c}. */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static double width(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null ? 0 : high - low;
    }

    private static String interval(Estimate estimate, int scale, int decimals) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? Numbers.UNDEFINED
                : Numbers.fixed(scale * low, decimals) + " to " + Numbers.fixed(scale * high, decimals);
    }
}
