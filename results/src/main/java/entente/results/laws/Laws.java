package entente.results.laws;

import entente.results.laws.ComparisonLaw.Comparison;
import entente.results.laws.ComparisonLaw.Scale;
import java.util.List;
import java.util.stream.Stream;

/** All laws, by the rule of the model that each holds. */
final class Laws {

    private static final String ATTACKS = "attacksLaunched";
    private static final double SOME = 0.01;

    private Laws() {}

    /** In the order in which the page tells them. */
    static List<Law> all() {
        return List.of(
                new AskingLaw(),
                new GapLaw(),
                knowing(),
                new WindowLaw(),
                new TrustLaw(),
                new NothingCrossesLaw(),
                new StrengthLaw(),
                new PriceLaw(),
                new DecisionLaw(),
                new MovingMeasuresLaw());
    }

    private static Law knowing() {
        return new ComparisonLaw(
                "Knowing the threat better never harms",
                "Effort follows the estimate of the threat as the theory of search says; so a better estimate never"
                        + " lets more attacks through.",
                List.of(
                        new Comparison(
                                "prediction up to 0.95",
                                LawSettings.UNDECIDED,
                                with(LawSettings.UNDECIDED, "nations[*].technology.prediction=0.95")),
                        new Comparison(
                                "the truth given (`PRIORITIES` lifted)",
                                LawSettings.UNDECIDED,
                                with(LawSettings.UNDECIDED, "rules.lifted=[PRIORITIES]"))),
                ATTACKS,
                Sense.DOWN,
                Scale.NUMBER,
                SOME);
    }

    private static List<String> with(List<String> settings, String more) {
        return Stream.concat(settings.stream(), Stream.of(more)).toList();
    }
}
