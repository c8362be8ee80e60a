package entente.results.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.experiment.Variant;
import entente.results.measure.Measures;
import entente.results.optimisation.Convergence;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.optimisation.PolicyField;
import entente.results.optimisation.PolicyWorld;
import entente.results.report.document.DocumentText;
import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import entente.scenarios.format.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report of a front says. */
class FrontReportTest {

    private static final Estimate CLEAR_LESS = estimate(-0.5, 0.1);
    private static final Estimate CLEAR_MORE = estimate(0.5, 0.1);
    private static final Estimate UNCLEAR = estimate(0.05, 0.1);

    /** The policy has more attacks and more leaks than the scenario as written: nobody is told to take it. */
    @Test
    void whatTheScenarioAsWrittenBeatsIsNotRecommended() {
        String text = text(List.of(policy(CLEAR_MORE, UNCLEAR, List.of(Front.WRITTEN))), List.of(), 0.2, 0.2, 0.2);

        assertThat(text)
                .contains(
                        "That policy does not beat it: it stays among the trade-offs. It beats policy 1.",
                        "Nothing is told apart from the scenario as written as better in any objective: no policy is"
                                + " recommended over it.",
                        "1 (beaten by as written)")
                .doesNotContain("has the best mean");
    }

    @Test
    void whatIsToldApartIsToldWithItsPrice() {
        String text = text(
                List.of(policy(CLEAR_LESS, CLEAR_MORE, List.of()), policy(UNCLEAR, UNCLEAR, List.of(1))),
                List.of(1),
                0.1,
                0.2,
                0.3);

        assertThat(text)
                .contains(
                        "It is beaten by policy 1. Beaten by another policy: policy 2.",
                        "Of those told apart as better in attacks, policy 1 has the best mean: 1.50 (1.30 to 1.70)"
                                + " against 2.00 as written, a difference of -0.500 (-0.700 to -0.300); its price is leaks"
                                + " on the way +0.500 (0.300 to 0.700).",
                        "Nothing is told apart as better in leaks on the way.",
                        "The hypervolume of the front still rose in the last third of generations, by 50.0 %");
    }

    @Test
    void aSearchThatSettledOrWasCutShortSaysSo() {
        List<Front.FrontPolicy> policies = List.of(policy(UNCLEAR, UNCLEAR, List.of()));

        assertThat(text(policies, List.of(), 0.1, 0.2, 0.2))
                .contains("The hypervolume of the front did not rise in the last third of generations.");
        assertThat(text(policies, List.of(), 0.1, 0.2))
                .contains("The search was ended after 2 of 3 generations.", "cannot be told: that takes three");
        assertThat(text(policies, List.of(), 0.1, 0.2, 0.2))
                .contains("The part of the box from the best of any front (attacks 1.00, leaks on the way 0.500) to the"
                        + " reference point (attacks 2.00, leaks on the way 3.00)");
    }

    private static String text(List<Front.FrontPolicy> policies, List<Integer> beaten, Double... volumes) {
        Front front = new Front(
                plan(),
                new Convergence(List.of(volumes), List.of(1.0, 0.5), List.of(2.0, 3.0)),
                9,
                policies,
                new Front.WrittenPolicy(List.of(estimate(2, 0.1), estimate(0.2, 0.05)), beaten));
        return DocumentText.of(FrontDocument.of(front)).replace('\n', ' ');
    }

    private static Front.FrontPolicy policy(Estimate attacks, Estimate leaks, List<Integer> beatenBy) {
        return new Front.FrontPolicy(
                List.of("open"),
                List.of(estimate(2 + attacks.mean(), 0.1), estimate(0.2 + leaks.mean(), 0.05)),
                List.of(TestedEstimate.of(attacks), TestedEstimate.of(leaks)),
                beatenBy);
    }

    private static OptimisationPlan plan() {
        Variant written = new Variant("asWritten", List.of(), Scenarios.load("twin-valleys", List.of()), List.of());
        PolicyWorld world = new PolicyWorld(
                "twin-valleys",
                "twin-valleys",
                List.of(),
                written,
                List.of(new PolicyWorld.Bloc("all", List.of("VAL", "DOR"))));
        return new OptimisationPlan(
                List.of(world),
                Over.WORST,
                List.of(PolicyField.ALL.get(0)),
                List.of(
                        Measures.find("attacksLaunched").orElseThrow(),
                        Measures.find("leaks").orElseThrow()),
                4,
                3,
                1,
                100,
                1);
    }

    private static Estimate estimate(double mean, double error) {
        return new Estimate(mean, error, mean - 2 * error, mean + 2 * error, 100);
    }
}
