package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** How nations judge where the threat lies. */
public record Outlook(
        @Field(min = 0, max = 10, standard = "1", neutral = "0", source = ASSUMPTION)
        double predictionError,

        @Field(unit = "days", min = 0, max = 1e12, standard = "30", neutral = "1e12", source = ASSUMPTION)
        double beginningDays,

        @Field(unit = "days", min = 0, max = 36525, standard = "91.3125", neutral = "0", source = ASSUMPTION)
        double assessmentDays,

        @Field(min = 0, max = 100, standard = "0.5", source = ASSUMPTION)
        double assessmentWeight,

        @Field(unit = "days", min = 0, max = 36525, standard = "0.5", neutral = "0", source = ASSUMPTION)
        double readingDays,

        @Field(unit = "reports of weight 1", min = 0, max = 1e6, standard = "10", neutral = "0", source = ASSUMPTION)
        double sharpeningReports) {}
