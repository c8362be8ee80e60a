package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** How nations judge where the threat lies. */
@Summary("How nations judge where the threat lies.")
public record Outlook(
        @Field(
                value =
                        "Standard deviation of the logarithm of a forecast where prediction is 0; it falls to 0 as prediction rises to 1.",
                min = 0,
                max = 10,
                standard = "1",
                neutral = "0",
                source = ASSUMPTION)
        double predictionError,

        @Field(
                value = "How often nations write threat assessments; 0 is never.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "182.625",
                neutral = "0",
                source = ASSUMPTION)
        double assessmentDays,

        @Field(
                value = "Weight of a report counted in an assessment from others, relative to an own one.",
                min = 0,
                max = 100,
                standard = "0.5",
                source = ASSUMPTION)
        double assessmentWeight) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Outlook {
        Requires.fields(Outlook.class, predictionError, assessmentDays, assessmentWeight);
    }
}
