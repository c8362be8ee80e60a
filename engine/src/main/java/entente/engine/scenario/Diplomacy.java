package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** How relations between nations move. */
@Summary("How relations between nations move.")
public record Diplomacy(
        @Field(value = "What affinity is made of.", standard = "{}")
        AffinityWeights weights,

        @Field(
                value = "Time between two steps of the drift of affinity.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "91.3125",
                source = ASSUMPTION)
        double stepDays,

        @Field(
                value = "What is left after a year of a deviation of affinity from its baseline.",
                unit = "per year",
                min = 0,
                max = 1,
                standard = "0.975",
                neutral = "1",
                source = "policy distance follows AR(1) with 0.975 a year: UN ideal points")
        double persistencePerYear,

        @Field(
                value =
                        "Residual standard deviation of policy distance after a year; times the weight of policy distance, that of affinity.",
                unit = "ideal points",
                min = 0,
                max = 10,
                standard = "0.177",
                neutral = "0",
                source = "UN ideal points: 0.177")
        double shock,

        @Field(
                value =
                        "Affinity that the nation hit loses towards one that held a report on the plot and did not share it.",
                min = 0,
                max = 2,
                standard = "0.05",
                neutral = "0",
                source = ASSUMPTION)
        double blameAffinity,

        @Field(
                value = "Weight of that as a bad experience.",
                unit = "experiences",
                min = 0,
                max = 1000000.0,
                standard = "1",
                neutral = "0",
                source = ASSUMPTION)
        double blameWeight,

        @Field(
                value =
                        "Share of the gap to full priority that an attack closes for the network behind it, in the nation hit.",
                min = 0,
                max = 1,
                standard = "0.5",
                neutral = "0",
                source = ASSUMPTION)
        double attackPriorityRise,

        @Field(
                value = "Half-life of such a rise.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 1000000.0,
                standard = "365.25",
                source = ASSUMPTION)
        double priorityHalfLifeDays,

        @Field(
                value = "Share of the gap to full affinity that a dialogue closes.",
                min = 0,
                max = 1,
                standard = "0.05",
                source = ASSUMPTION)
        double dialogueAffinity,

        @Field(
                value = "Weight of a dialogue as a good experience on both sides.",
                unit = "experiences",
                min = 0,
                max = 1000000.0,
                standard = "0.5",
                source = ASSUMPTION)
        double dialogueTrust,

        @Field(
                value = "Time within which a second dialogue between the same two achieves nothing.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "90",
                source = ASSUMPTION)
        double dialogueDays,

        @Field(
                value = "Weight of a published policy as a good experience of all others.",
                unit = "experiences",
                min = 0,
                max = 1000000.0,
                standard = "1",
                source = ASSUMPTION)
        double transparencyWeight,

        @Field(
                value = "How often a nation whose policy asks for verification looks at what its partners sent.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "182.625",
                source = ASSUMPTION)
        double verificationDays,

        @Field(
                value =
                        "Probability that it finds out about a report which a partner under an agreement chose not to send.",
                min = 0,
                max = 1,
                standard = "0.3",
                source = ASSUMPTION)
        double verificationYield,

        @Field(
                value =
                        "Weight of each report found out as a bad experience, and of a clean record as a good one; twice where the partner had published its policy.",
                unit = "experiences",
                min = 0,
                max = 1000000.0,
                standard = "0.5",
                source = ASSUMPTION)
        double verificationWeight) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Diplomacy {
        Requires.fields(
                Diplomacy.class,
                weights,
                stepDays,
                persistencePerYear,
                shock,
                blameAffinity,
                blameWeight,
                attackPriorityRise,
                priorityHalfLifeDays,
                dialogueAffinity,
                dialogueTrust,
                dialogueDays,
                transparencyWeight,
                verificationDays,
                verificationYield,
                verificationWeight);
    }
}
