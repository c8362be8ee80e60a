package entente.results.report;

import entente.results.attribution.Attribution;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What holds cooperation back, in a few plain sentences: no more than the intervals tell. */
final class AttributionHeadline {

    /** How many obstacles are named with their costs. */
    private static final int NAMED = 3;

    private final Attribution attribution;
    private final AttributionWording wording;

    AttributionHeadline(Attribution attribution) {
        this.attribution = attribution;
        this.wording = new AttributionWording(attribution);
    }

    /** The sentences, the conclusion first. */
    String sentences() {
        List<String> sentences = new ArrayList<>();
        List<Attribution.ObstacleCost> clear = costs(cost -> cost.excludesZero() && mean(cost) > 0);
        if (clear.isEmpty()) {
            sentences.add(
                    "What holds cooperation back here cannot be told: no obstacle's cost can be told from nothing with "
                            + replications() + ".");
        } else {
            sentences.add(conclusion(clear));
            doubt(clear, sentences);
        }
        for (Attribution.ObstacleCost cost : costs(cost -> cost.excludesZero() && mean(cost) < 0)) {
            Estimate added = cost.cost().attacksAvoided().negated();
            sentences.add(cost.obstacle().word() + " does more good than harm: lifting it would add about "
                    + wording.attacks(added) + " attacks (" + wording.interval(added) + ").");
        }
        List<Attribution.ObstacleCost> unclear = costs(cost -> !cost.excludesZero() && !isIdle(cost));
        if (!unclear.isEmpty() && !clear.isEmpty()) {
            sentences.add(
                    AttributionWording.names(unclear) + " cannot be told from nothing with " + replications() + ".");
        }
        List<Attribution.ObstacleCost> idle = costs(AttributionHeadline::isIdle);
        if (!idle.isEmpty()) {
            sentences.add(
                    "Lifting " + AttributionWording.names(idle) + " changes the number of attacks in none of them.");
        }
        return String.join(" ", sentences);
    }

    private String conclusion(List<Attribution.ObstacleCost> clear) {
        String period = AttributionWording.period(attribution.written().scenario());
        Attribution.ObstacleCost first = clear.get(0);
        Estimate attacks = first.cost().attacksAvoided();
        String next = AttributionWording.joined(
                clear.stream().skip(1).limit(NAMED - 1L).map(this::value).toList());
        return "What holds cooperation back here: " + first.obstacle().word() + ", which costs about "
                + wording.attacks(attacks) + " attacks in " + period + " (95 % interval " + wording.interval(attacks)
                + ")"
                + (next.isEmpty() ? "." : ", then " + next + ".");
    }

    private String value(Attribution.ObstacleCost cost) {
        Estimate attacks = cost.cost().attacksAvoided();
        return cost.obstacle().word() + " with " + wording.attacks(attacks) + " (" + wording.interval(attacks) + ")";
    }

    /** Says so where the order of the first two may be chance. */
    private void doubt(List<Attribution.ObstacleCost> clear, List<String> sentences) {
        Estimate lead = attribution.lead();
        if (clear.size() > 1 && lead != null && !lead.excludesZero()) {
            sentences.add("Which of " + AttributionWording.names(clear.subList(0, 2))
                    + " costs more cannot be told with " + replications() + ".");
        }
    }

    private List<Attribution.ObstacleCost> costs(Predicate<Estimate> which) {
        return attribution.byCost().stream()
                .filter(cost -> which.test(cost.cost().attacksAvoided()))
                .toList();
    }

    private String replications() {
        return Counted.of(attribution.replications(), "replication");
    }

    private static double mean(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? 0 : mean;
    }

    private static boolean isIdle(Estimate estimate) {
        Double error = estimate.standardError();
        return mean(estimate) == 0 && error != null && error == 0;
    }
}
