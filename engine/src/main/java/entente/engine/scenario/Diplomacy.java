package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;

/** How relations between nations move. */
public record Diplomacy(
        @Field(standard = "{}") AffinityWeights weights,
        @Flat Drift drift,
        @Flat Aftermath aftermath,
        @Flat Window window,
        @Flat Dialogue dialogue,

        @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "3", source = ASSUMPTION)
        double transparencyWeight,

        @Flat Verification verification) {
    /** How affinity moves by itself. */
    public record Drift(
            @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "91.3125", source = ASSUMPTION)
            double stepDays,

            @Field(
                    unit = "per year",
                    min = 0,
                    max = 1,
                    standard = "0.975",
                    neutral = "1",
                    source = "policy distance follows AR(1) with 0.975 a year: UN ideal points")
            double persistencePerYear,

            @Field(
                    unit = "ideal points",
                    min = 0,
                    max = 10,
                    standard = "0.177",
                    neutral = "0",
                    source = "UN ideal points: 0.177")
            double shock) {}

    /** What an attack leaves behind. */
    public record Aftermath(
            @Field(min = 0, max = 2, standard = "0.05", neutral = "0", source = ASSUMPTION)
            double blameAffinity,

            @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "1", neutral = "0", source = ASSUMPTION)
            double blameWeight,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double attackPriorityRise,

            @Field(unit = "days", min = 0, aboveMin = true, max = 1000000.0, standard = "365.25", source = ASSUMPTION)
            double priorityHalfLifeDays) {}

    /** The window that an attack opens: how much less those demand whom it moves, on its first day. */
    public record Window(
            @Field(
                    unit = "days",
                    min = 0,
                    aboveMin = true,
                    max = 36525,
                    standard = "30",
                    source = "a month: terrorism's share of SIENA messages after January 2015 (Europol)")
            double windowHalfLifeDays,

            @Field(min = 0, max = 1, standard = "0.3", neutral = "0", source = ASSUMPTION)
            double windowTrust,

            @Field(min = 0, max = 2, standard = "0.1", neutral = "0", source = ASSUMPTION)
            double windowAffinity,

            @Field(min = 0, max = 1, standard = "0.8", neutral = "0", source = ASSUMPTION)
            double windowDiscretion,

            @Field(unit = "steps", min = 0, max = 5, standard = "1", neutral = "0", source = ASSUMPTION)
            double windowGradeSteps,

            @Field(min = 0, max = 1, standard = "0.25", neutral = "1", source = ASSUMPTION)
            double windowNeedToKnow,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "0", source = ASSUMPTION)
            double windowPriority,

            @Field(min = -1, max = 1, standard = "0.5", source = ASSUMPTION)
            double windowStandingWith) {}

    /** What a dialogue achieves. */
    public record Dialogue(
            @Field(min = 0, max = 1, standard = "0.05", source = ASSUMPTION)
            double dialogueAffinity,

            @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "0.5", source = ASSUMPTION)
            double dialogueTrust,

            @Field(unit = "days", min = 0, max = 36525, standard = "90", source = ASSUMPTION)
            double dialogueDays,

            @Field(min = 0, max = 1, standard = "0.3", neutral = "0", source = ASSUMPTION)
            double dialogueLift) {}

    /** How nations look at what partners sent. */
    public record Verification(
            @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "182.625", source = ASSUMPTION)
            double verificationDays,

            @Field(min = 0, max = 1, standard = "0.3", source = ASSUMPTION)
            double verificationYield,

            @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "0.5", source = ASSUMPTION)
            double verificationWeight,

            @Field(min = 0, max = 1, standard = "0.6", neutral = "0", source = ASSUMPTION)
            double verificationDeterrence) {}
}
