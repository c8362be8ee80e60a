package entente.results.attribution;

import entente.engine.scenario.Obstacle;
import entente.results.experiment.BuiltInVariants;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sums up the outcomes of all subsets as costs with intervals. */
final class Attributor {

    private final AttributionPlan plan;
    private final List<Obstacle> obstacles;
    private final Coalitions coalitions;
    private final Outcomes outcomes;
    private final List<Statistic> sharesFoiled;

    Attributor(AttributionPlan plan, List<Obstacle> obstacles, Coalitions coalitions, Outcomes outcomes) {
        this.plan = plan;
        this.obstacles = obstacles;
        this.coalitions = coalitions;
        this.outcomes = outcomes;
        this.sharesFoiled = outcomes.sharesFoiled();
    }

    Attribution attribution(Attribution.Ending ending) {
        return new Attribution(
                plan.written(),
                plan.seed(),
                outcomes.replications(),
                ending,
                levels(),
                effect(coalitions.whole()),
                effect(coalitions.level(coalitions.pooled()).minus(coalitions.level(coalitions.all()))),
                IntStream.range(0, obstacles.size()).mapToObj(this::cost).toList(),
                interactions(),
                lead());
    }

    private List<Attribution.ArrangementOutcome> levels() {
        return List.of(
                level(BuiltInVariants.ISOLATION, coalitions.isolation()),
                level(plan.written().name(), coalitions.none()),
                level(Attribution.ArrangementOutcome.ALL_LIFTED, coalitions.all()),
                level(BuiltInVariants.POOLED, coalitions.pooled()));
    }

    private Attribution.ArrangementOutcome level(String name, int column) {
        Contrast value = coalitions.level(column);
        return new Attribution.ArrangementOutcome(
                name, Jackknife.estimate(outcomes.attacks(value)), shareFoiled(value));
    }

    private Attribution.ObstacleCost cost(int i) {
        return new Attribution.ObstacleCost(
                obstacles.get(i),
                effect(coalitions.shapley(i)),
                effect(coalitions.alone(i)),
                effect(coalitions.last(i)));
    }

    private List<Attribution.Interaction> interactions() {
        List<Attribution.Interaction> interactions = new ArrayList<>();
        for (int i = 0; i < obstacles.size(); i++) {
            for (int j = i + 1; j < obstacles.size(); j++) {
                interactions.add(new Attribution.Interaction(
                        obstacles.get(i), obstacles.get(j), effect(coalitions.interaction(i, j))));
            }
        }
        return interactions;
    }

    private @Nullable Estimate lead() {
        List<Contrast> byCost = IntStream.range(0, obstacles.size())
                .mapToObj(coalitions::shapley)
                .sorted(Comparator.comparingDouble(
                        (Contrast contrast) -> outcomes.attacks(contrast).ofAll()))
                .toList();
        return byCost.size() < 2
                ? null
                : Jackknife.estimate(outcomes.attacksAvoided(byCost.get(0).minus(byCost.get(1))));
    }

    private Attribution.Effect effect(Contrast contrast) {
        return new Attribution.Effect(Jackknife.estimate(outcomes.attacksAvoided(contrast)), shareFoiled(contrast));
    }

    private Estimate shareFoiled(Contrast contrast) {
        return Jackknife.estimate(Outcomes.shareFoiled(contrast, sharesFoiled));
    }
}
