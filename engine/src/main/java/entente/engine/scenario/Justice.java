package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** A nation's courts: how much they can do, and how often they convict. */
public record Justice(
        @Field(unit = "cases", standard = "12", neutral = "unlimited", source = ASSUMPTION)
        Count prosecutors,

        @Field(
                unit = "reports of weight 1",
                min = 0,
                max = 1000000.0,
                standard = "4",
                neutral = "0",
                source = ASSUMPTION)
        double chargeThreshold,

        @Field(unit = "days", min = 0, max = 36525, standard = "240", neutral = "0", source = ASSUMPTION)
        double trialDays,

        @Field(standard = "exponential", neutral = "exponential", source = ASSUMPTION)
        DurationLaw trialLaw,

        @Field(
                min = 0,
                max = 1,
                standard = "0.81",
                neutral = "1",
                source = "convictions per verdict 0.81 (0.68-0.94): Europol TE-SAT 2022-2023")
        double convictionOdds) {}
