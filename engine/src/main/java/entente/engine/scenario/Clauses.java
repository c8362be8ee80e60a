package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** What the clauses of agreements and common exercises do. */
public record Clauses(
        @Field(min = 0, max = 1, standard = "0.5", source = ASSUMPTION)
        double liaisonFactor,

        @Field(min = 0, max = 1, standard = "0.3", source = ASSUMPTION)
        double liaisonInteroperability,

        @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "182.625", source = ASSUMPTION)
        double trainingDays,

        @Field(min = 0, max = 1, standard = "0.1", source = ASSUMPTION)
        double trainingInteroperability,

        @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "0.5", source = ASSUMPTION)
        double trainingTrust,

        @Field(unit = "days", min = 0, max = 36525, standard = "0.5", source = ASSUMPTION)
        double fastLaneDays,

        @Field(unit = "days", min = 0, max = 36525, standard = "60", source = ASSUMPTION)
        double crisisDays) {}
