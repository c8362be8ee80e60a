package entente.results.verification;

import entente.engine.politics.Reputation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.results.verification.VerificationCase.Calculation;
import entente.results.verification.oracle.BetaTrust;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine's reputation, fed with experiences that repeat a pattern, against mean trust in the long run. Trust is linear in
 * good experiences where nothing else changes, so that its mean over the pattern is exact.
 */
final class TrustCalculation implements Calculation {

    private static final int PATTERN = 10;
    private static final int[] GOOD = {2, 5, 8};

    /** Experiences after which what came first is forgotten to within rounding, in memory lengths. */
    private static final double MEMORIES = 40;

    private static final double MOST_FORGETTING = 0.9999;

    @Override
    public Domain domain() {
        return Domain.following("rules.trustForgetting", "rules.trustPriorWeight", "relations[*].trust")
                .where(
                        scenario -> scenario.rules().trust().trustForgetting() <= MOST_FORGETTING,
                        scenario ->
                                "trustForgetting is " + scenario.rules().trust().trustForgetting()
                                        + ": the calculation goes up to " + MOST_FORGETTING);
    }

    @Override
    public List<MeasuredValue> rows(Scenario scenario) {
        Rules rules = scenario.rules();
        double base = scenario.relations().get(0).trust();
        BetaTrust oracle =
                new BetaTrust(rules.trust().trustForgetting(), rules.trust().trustPriorWeight(), base);
        List<MeasuredValue> rows = new ArrayList<>();
        for (int good : GOOD) {
            double success = (double) good / PATTERN;
            rows.add(MeasuredValue.exact(
                    "trust after many experiences, success " + success,
                    oracle.after(success),
                    observed(rules, base, good)));
        }
        return rows;
    }

    private static double observed(Rules rules, double base, int good) {
        Reputation reputation = new Reputation(
                base, rules.trust().trustPriorWeight(), rules.trust().trustForgetting());
        long patterns = 1 + (long) Math.ceil(MEMORIES / (1 - rules.trust().trustForgetting()) / PATTERN);
        double sum = 0;
        for (long pattern = 0; pattern < patterns; pattern++) {
            sum = 0;
            for (int i = 0; i < PATTERN; i++) {
                if (i < good) {
                    reputation.praise(1);
                } else {
                    reputation.blame(1);
                }
                sum += reputation.trust();
            }
        }
        return sum / PATTERN;
    }
}
