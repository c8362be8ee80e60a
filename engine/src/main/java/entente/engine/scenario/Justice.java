package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** A nation's courts: how much they can do, and how often they convict. */
@Summary("A nation's courts: how much they can do, and how often they convict.")
public record Justice(
        @Field(
                value = "Cases that can be before the courts at the same time.",
                unit = "cases",
                standard = "4",
                neutral = "unlimited",
                source = ASSUMPTION)
        Count prosecutors,

        @Field(
                value = "Admissible evidence from which somebody is charged.",
                unit = "reports of weight 1",
                min = 0,
                max = 1000000.0,
                standard = "2",
                neutral = "0",
                source = ASSUMPTION)
        double chargeThreshold,

        @Field(
                value = "Mean time from charge to verdict.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "240",
                neutral = "0",
                source = ASSUMPTION)
        double trialDays,

        @Field(value = "Law of that time.", standard = "exponential", neutral = "exponential", source = ASSUMPTION)
        DurationLaw trialLaw,

        @Field(
                value =
                        "Probability of a conviction where the admissible evidence is just enough for a charge; twice as much evidence halves the doubt in the logarithm: 1 - (1 - odds)^(evidence / threshold).",
                min = 0,
                max = 1,
                standard = "0.81",
                neutral = "1",
                source = "convictions per verdict 0.81 (0.68-0.94): Europol TE-SAT 2022-2023")
        double convictionOdds) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Justice {
        Requires.fields(Justice.class, prosecutors, chargeThreshold, trialDays, trialLaw, convictionOdds);
    }
}
