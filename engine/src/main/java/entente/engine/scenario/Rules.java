package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** How the world works, alike for every nation. */
@Summary("How the world works, alike for every nation.")
public record Rules(
        @Field(value = "Whether sharing follows the scenario or is set to one of its bounds.", standard = "asWritten")
        SharingRegime sharing,

        @Field(value = "Who may act on a detected plot.", standard = "host", neutral = "detector", source = ASSUMPTION)
        Interdictor interdictor,

        @Field(
                value = "Speed of a plot's clock while its case is open; 0: a watched plot cannot attack.",
                min = 0,
                max = 1,
                standard = "0.35",
                neutral = "0",
                source = ASSUMPTION)
        double containment,

        @Field(
                value = "Time after which a refused joint operation is asked for again.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "30",
                source = ASSUMPTION)
        double retryDays,

        @Field(
                value = "Time a nation has to answer before its standing rule answers for it; 0: the rule answers at"
                        + " once.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0",
                source = ASSUMPTION)
        double answerDays,

        @Field(
                value = "Probability that somebody whom an interrogation reveals, and who lives in an acting nation, is"
                        + " arrested too.",
                min = 0,
                max = 1,
                standard = "0.3",
                neutral = "0",
                source = ASSUMPTION)
        double followUpArrests,

        @Field(
                value = "Factor on the traces of a plot that was warned, by a leak or a failed interdiction.",
                min = 0,
                max = 1,
                standard = "0.5",
                neutral = "1",
                source = ASSUMPTION)
        double warnedFactor,

        @Field(
                value = "Probability that a report sent leaks, where neither side encrypts.",
                min = 0,
                max = 1,
                standard = "0.01",
                neutral = "0",
                source = ASSUMPTION)
        double leakProbability,

        @Field(
                value = "Probability that a report on a plot names the nation it aims at.",
                min = 0,
                max = 1,
                standard = "0.3",
                neutral = "1",
                source = ASSUMPTION)
        double targetNamedProbability,

        @Field(
                value = "Evidence of a report by the reliability of its source, A to F.",
                unit = "reports of weight 1",
                min = 0,
                max = 100,
                standard = "[1.3, 1.15, 1.0, 0.75, 0.5, 0.6]",
                neutral = "[1, 1, 1, 1, 1, 1]",
                source = ASSUMPTION)
        List<Double> reliabilityWeights,

        @Field(
                value = "Factor on the evidence by the credibility of what it says, 1 to 6.",
                min = 0,
                max = 100,
                standard = "[1.3, 1.15, 1.0, 0.75, 0.4, 0.6]",
                neutral = "[1, 1, 1, 1, 1, 1]",
                source = ASSUMPTION)
        List<Double> credibilityWeights,

        @Field(
                value = "How often true reports have reliability A to F: shares, scaled to sum to 1.",
                min = 0,
                max = 1e6,
                standard = "[0.1, 0.3, 0.35, 0.15, 0.05, 0.05]",
                source = ASSUMPTION)
        List<Double> reliabilityShares,

        @Field(
                value = "How often true reports have credibility 1 to 6: shares, scaled to sum to 1.",
                min = 0,
                max = 1e6,
                standard = "[0.1, 0.3, 0.35, 0.15, 0.05, 0.05]",
                source = ASSUMPTION)
        List<Double> credibilityShares,

        @Field(
                value = "Probability that each part of a false report's grade is one step worse.",
                min = 0,
                max = 1,
                standard = "0.5",
                source = ASSUMPTION)
        double falseGradeDrop,

        @Field(
                value = "Mean number of false reports on the same plot that does not exist.",
                unit = "reports",
                min = 1,
                max = 1e6,
                standard = "2.5",
                source = ASSUMPTION)
        double reportsPerPhantom,

        @Field(
                value = "Share of its evidence that a foreign report keeps where the sender is not trusted at all;"
                        + " with full trust it keeps everything.",
                min = 0,
                max = 1,
                standard = "0.5",
                neutral = "1",
                source = ASSUMPTION)
        double distrustedCredibility,

        @Field(
                value = "Whether trust follows experience: up with corroborated reports, down with false, late and"
                        + " leaked ones.",
                standard = "true",
                neutral = "false",
                source = ASSUMPTION)
        boolean trustLearns,

        @Field(
                value = "What is kept of earlier experience at each new one.",
                min = 0,
                max = 1,
                standard = "0.95",
                source = "beta reputation with forgetting: Jøsang and Ismail 2002; the value is an assumption")
        double trustForgetting,

        @Field(
                value = "Weight of the trust at the start, in experiences.",
                unit = "experiences",
                min = 0,
                aboveMin = true,
                max = 1e6,
                standard = "8",
                neutral = "2",
                source = ASSUMPTION)
        double trustPriorWeight,

        @Field(
                value = "Weight of one report that came too late, as a bad experience.",
                unit = "experiences",
                min = 0,
                max = 1e6,
                standard = "0.25",
                source = ASSUMPTION)
        double lateWeight,

        @Field(
                value = "Weight of one leak, or one breach of originator control, as a bad experience.",
                unit = "experiences",
                min = 0,
                max = 1e6,
                standard = "5",
                source = ASSUMPTION)
        double breachWeight,

        @Field(
                value = "How often nations shift their effort between networks towards what they have noticed; 0 is"
                        + " never.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "91.3125",
                neutral = "0",
                source = ASSUMPTION)
        double attentionReviewDays,

        @Field(
                value = "How often autopilot nations consider their decisions.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "60.875",
                source = ASSUMPTION)
        double autopilotReviewDays,

        @Field(
                value = "Obstacles that are lifted everywhere, to see what they cost; DISCRETION and JURISDICTION are"
                        + " not among them: the first is no obstacle, the second is lifted with LAW.",
                standard = "[]")
        List<Obstacle> lifted,

        @Field(
                value = "By how much the way of a report is longer where neither side has secure channels, as a share.",
                min = 0,
                max = 100,
                standard = "0.5",
                neutral = "0",
                source = ASSUMPTION)
        double insecureDelay,

        @Field(
                value = "Intrusions a year into the holdings of one nation without cybersecurity; each gives away one"
                        + " plot.",
                unit = "per year",
                min = 0,
                max = 10000.0,
                standard = "0.4",
                neutral = "0",
                source = ASSUMPTION)
        double intrusionsPerYear,

        @Field(
                value = "Weight of one such intrusion, as a bad experience of those whose reports were in the dossier.",
                unit = "experiences",
                min = 0,
                max = 1e6,
                standard = "2.5",
                source = ASSUMPTION)
        double intrusionWeight,

        @Field(value = "How relations move.", standard = "{}")
        Diplomacy diplomacy,

        @Field(value = "How nations judge where the threat lies.", standard = "{}")
        Outlook outlook,

        @Field(value = "What the clauses of agreements do.", standard = "{}")
        Clauses clauses,

        @Field(value = "How courts treat what comes from abroad.", standard = "{}")
        LegalRules courts,

        @Field(value = "What things cost.", standard = "{}") Costs costs) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Rules {
        Requires.fields(
                Rules.class,
                sharing,
                interdictor,
                containment,
                retryDays,
                answerDays,
                followUpArrests,
                warnedFactor,
                leakProbability,
                targetNamedProbability,
                reliabilityWeights,
                credibilityWeights,
                reliabilityShares,
                credibilityShares,
                falseGradeDrop,
                reportsPerPhantom,
                distrustedCredibility,
                trustLearns,
                trustForgetting,
                trustPriorWeight,
                lateWeight,
                breachWeight,
                attentionReviewDays,
                autopilotReviewDays,
                lifted,
                insecureDelay,
                intrusionsPerYear,
                intrusionWeight,
                diplomacy,
                outlook,
                clauses,
                courts,
                costs);
        lifted = List.copyOf(lifted);
        Requires.that(
                Obstacle.LIFTABLE.containsAll(lifted),
                "lifted is " + lifted + ": each must be one of " + Obstacle.LIFTABLE);
        reliabilityWeights = six("reliabilityWeights", reliabilityWeights);
        credibilityWeights = six("credibilityWeights", credibilityWeights);
        reliabilityShares = shares("reliabilityShares", reliabilityShares);
        credibilityShares = shares("credibilityShares", credibilityShares);
    }

    /** Whether an obstacle is lifted everywhere. */
    public boolean lifts(Obstacle obstacle) {
        return lifted.contains(obstacle);
    }

    private static List<Double> six(String name, List<Double> values) {
        Requires.that(values.size() == 6, name + " has " + values.size() + " entries: it must have 6");
        return List.copyOf(values);
    }

    private static List<Double> shares(String name, List<Double> values) {
        Requires.that(
                values.stream().mapToDouble(v -> v).sum() > 0,
                name + " is " + values + ": at least one must be above 0");
        return six(name, values);
    }
}
