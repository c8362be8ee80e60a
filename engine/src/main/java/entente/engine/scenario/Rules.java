package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import entente.engine.description.Worded;
import java.util.List;

/** How the world works, alike for every nation. */
public record Rules(
        @Field(standard = "asWritten") SharingRegime sharing,
        @Flat Action action,
        @Flat Reporting reporting,
        @Flat TrustLearning trust,
        @Flat Reviews reviews,

        @Field(standard = "[]") List<Obstacle> lifted,
        @Flat Insecurity insecurity,

        @Field(standard = "{}") Diplomacy diplomacy,

        @Field(standard = "{}") Outlook outlook,

        @Field(standard = "{}") Clauses clauses,

        @Field(standard = "{}") LegalRules courts,

        @Field(standard = "{}") Costs costs,

        @Field(standard = "{}") ChannelRules channels)
        implements Contradictable {

    public Rules {
        lifted = List.copyOf(lifted);
    }

    @Override
    public List<InvalidField> contradictions() {
        Conditions rules = new Conditions()
                .require(Obstacle.LIFTABLE.containsAll(lifted), "lifted", lifted, "invalid.lifted", Obstacle.LIFTABLE);
        six(rules, "reliabilityWeights", reporting.reliabilityWeights);
        six(rules, "credibilityWeights", reporting.credibilityWeights);
        six(rules, "truthProbabilities", trust.truthProbabilities);
        shares(rules, "reliabilityShares", reporting.reliabilityShares);
        shares(rules, "credibilityShares", reporting.credibilityShares);
        return rules.broken();
    }

    /** Whether an obstacle is lifted everywhere. */
    public boolean lifts(Obstacle obstacle) {
        return lifted.contains(obstacle);
    }

    private static void six(Conditions rules, String field, List<Double> values) {
        rules.require(values.size() == 6, field, values.size(), "invalid.six");
    }

    private static void shares(Conditions rules, String field, List<Double> values) {
        boolean isAnyAboveZero = values.stream().anyMatch(share -> share > 0);
        rules.require(isAnyAboveZero, field, values, "invalid.shares");
        six(rules, field, values);
    }

    /** How nations act on plots. */
    public record Action(
            @Field(standard = "host", neutral = "detector", source = ASSUMPTION)
            Interdictor interdictor,

            @Field(min = 0, max = 1, standard = "0.35", neutral = "0", source = ASSUMPTION)
            double containment,

            @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "30", source = ASSUMPTION)
            double retryDays,

            @Field(unit = "days", min = 0, max = 36525, standard = "0", source = ASSUMPTION)
            double answerDays,

            @Field(min = 0, max = 1, standard = "0.3", neutral = "0", source = ASSUMPTION)
            double followUpArrests,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "1", source = ASSUMPTION)
            double warnedFactor) {}

    /** What reports say and are worth, whether they leak, and what asking for them costs and helps. */
    public record Reporting(
            @Field(min = 0, max = 1, standard = "0.01", neutral = "0", source = ASSUMPTION)
            double leakProbability,

            @Field(min = 0, max = 1, standard = "0.3", neutral = "1", source = ASSUMPTION)
            double targetNamedProbability,

            @Field(
                    unit = "reports of weight 1",
                    min = 0,
                    max = 100,
                    standard = "[1.3, 1.15, 1.0, 0.75, 0.5, 0.6]",
                    neutral = "[1, 1, 1, 1, 1, 1]",
                    source = ASSUMPTION)
            List<Double> reliabilityWeights,

            @Field(
                    min = 0,
                    max = 100,
                    standard = "[1.3, 1.15, 1.0, 0.75, 0.4, 0.6]",
                    neutral = "[1, 1, 1, 1, 1, 1]",
                    source = ASSUMPTION)
            List<Double> credibilityWeights,

            @Field(min = 0, max = 1e6, standard = "[0.1, 0.3, 0.35, 0.15, 0.05, 0.05]", source = ASSUMPTION)
            List<Double> reliabilityShares,

            @Field(min = 0, max = 1e6, standard = "[0.1, 0.3, 0.35, 0.15, 0.05, 0.05]", source = ASSUMPTION)
            List<Double> credibilityShares,

            @Field(min = 0, max = 1, standard = "0.5", source = ASSUMPTION)
            double falseGradeDrop,

            @Field(unit = "reports", min = 1, max = 1e6, standard = "2.5", source = ASSUMPTION)
            double reportsPerPhantom,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "1", source = ASSUMPTION)
            double distrustedCredibility,

            @Field(min = 0, max = 1, standard = "0.25", neutral = "0", source = ASSUMPTION)
            double requestContext,

            @Field(unit = "days", min = 0, max = 3650, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double requestDays) {

        public Reporting {
            reliabilityWeights = List.copyOf(reliabilityWeights);
            credibilityWeights = List.copyOf(credibilityWeights);
            reliabilityShares = List.copyOf(reliabilityShares);
            credibilityShares = List.copyOf(credibilityShares);
        }
    }

    /** How trust follows experience. */
    public record TrustLearning(
            @Field(standard = "true", neutral = "false", source = ASSUMPTION)
            boolean trustLearns,

            @Field(
                    min = 0,
                    max = 1,
                    standard = "0.95",
                    source = "beta reputation with forgetting: Jøsang and Ismail 2002; the value is an assumption")
            double trustForgetting,

            @Field(
                    unit = "experiences",
                    min = 0,
                    aboveMin = true,
                    max = 1e6,
                    standard = "8",
                    neutral = "2",
                    source = ASSUMPTION)
            double trustPriorWeight,

            @Field(unit = "days", min = 0, max = 1000000.0, standard = "1461", neutral = "0", source = ASSUMPTION)
            double trustHalfLifeDays,

            @Field(
                    min = 0,
                    max = 1,
                    standard = "[0.95, 0.8, 0.6, 0.35, 0.15, 0.5]",
                    neutral = "[1, 1, 1, 1, 1, 1]",
                    source = "order: NATO AJP-2.1, which gives no figures; the values are an assumption")
            List<Double> truthProbabilities,

            @Field(unit = "experiences", min = 0, max = 1e6, standard = "0.1", source = ASSUMPTION)
            double lateWeight,

            @Field(unit = "experiences", min = 0, max = 1e6, standard = "5", source = ASSUMPTION)
            double breachWeight) {

        public TrustLearning {
            truthProbabilities = List.copyOf(truthProbabilities);
        }

        /** The probability of being true that a grade states, 0..1: its credibility says so, whoever the source is. */
        public double truthProbability(AdmiraltyGrade grade) {
            return truthProbabilities.get(grade.credibility() - 1);
        }
    }

    /** How often nations think again. */
    public record Reviews(
            @Field(unit = "days", min = 0, max = 36525, standard = "91.3125", neutral = "0", source = ASSUMPTION)
            double attentionReviewDays,

            @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "60.875", source = ASSUMPTION)
            double autopilotReviewDays) {}

    /** What it costs not to be secure. */
    public record Insecurity(
            @Field(min = 0, max = 100, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double insecureDelay,

            @Field(unit = "per year", min = 0, max = 10000.0, standard = "0.4", neutral = "0", source = ASSUMPTION)
            double intrusionsPerYear,

            @Field(unit = "experiences", min = 0, max = 1e6, standard = "2.5", source = ASSUMPTION)
            double intrusionWeight) {}

    /** Who may act on a detected plot. */
    public enum Interdictor implements Worded {
        DETECTOR,
        HOST
    }
}
